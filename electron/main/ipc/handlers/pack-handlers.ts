import type { TopicHandlers } from '@electron/main/ipc/handlers';
import type { PackLibrary } from '@electron/main/packs/pack-library';
import { withPackEnding } from '@electron/main/packs/library/with-pack-ending';
import { fail, succeed } from '@shared/ipc/result';

/** Where the user is asked. Each answers with a path, or null when they thought better of it. */
export interface PackDialogs {
  choosePack(from: 'file' | 'folder'): Promise<string | null>;
  /** `name` is proposed. */
  chooseExportFile(name: string): Promise<string | null>;
}

/** Answers about packs: reading, taking in, copying, changing and taking away. */
export function packHandlers(library: Promise<PackLibrary>, dialogs: PackDialogs): TopicHandlers<'pack'> {
  return {
    'pack:list': async () => succeed((await library).packs()),
    'pack:library': async () => succeed((await library).list()),
    'pack:import': async ({ from }) => {
      const path = await dialogs.choosePack(from);
      return path === null ? succeed({ state: 'cancelled' }) : (await library).importFrom(path);
    },
    'pack:import-again': async ({ importId }) => (await library).importAgain(importId),
    'pack:export': async ({ packId }) => {
      // Nobody should choose a place for what cannot be written.
      if ((await library).find(packId) === null) {
        return fail('not-found', 'Only a pack that is there and whole can be exported.');
      }
      const path = await dialogs.chooseExportFile(withPackEnding(packId));
      return path === null ? succeed(null) : (await library).exportTo(packId, path);
    },
    'pack:duplicate': async ({ packId }) => (await library).duplicate(packId),
    'pack:save': async ({ packId, change }) => (await library).save(packId, change),
    'pack:delete': async ({ packId }) => (await library).delete(packId),
    'pack:restore': async ({ packId }) => (await library).restore(packId),
  };
}
