import type { TopicHandlers } from '@electron/main/ipc/handlers';
import type { OpenedServices } from '@electron/main/app/open-services';
import { succeed } from '@shared/ipc/result';

/** Answers about packs and storage. */
export function libraryHandlers(
  opened: Promise<Pick<OpenedServices, 'packs' | 'services'>>,
): TopicHandlers<'pack' | 'storage'> {
  return {
    'pack:list': async () => succeed((await opened).packs),
    'storage:describe': async () => succeed(await (await opened).services.storage.describe()),
  };
}
