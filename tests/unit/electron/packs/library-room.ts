import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PackLibrary } from '@electron/main/packs/pack-library';
import type { Failure } from '@shared/ipc/result';
import { scratchFolder } from '@tests/support/scratch-folder';
import { copyOfTiny, edit, tinyPack } from './tiny-pack';

export interface LibraryRoom {
  library: PackLibrary;
  own: string;
  reports: Failure[];
  changes(): number;
  /** What the program finds when it is started again. */
  reopen(): Promise<LibraryRoom>;
}

/** The library over real folders: the program ships the smallest pack, and the user has none yet. */
export async function openLibrary(
  folders = { shipped: shippedFolder(), own: join(scratchFolder(), 'packs') },
): Promise<LibraryRoom> {
  const reports: Failure[] = [];
  let changes = 0;
  let lastId = 0;
  const library = await PackLibrary.open({
    shippedFolder: folders.shipped,
    ownFolder: folders.own,
    probeIds: null,
    newId: () => `import-${(lastId += 1)}`,
    onChanged: () => (changes += 1),
    report: (failure) => void reports.push(failure),
  });
  return { library, own: folders.own, reports, changes: () => changes, reopen: () => openLibrary(folders) };
}

function shippedFolder(): string {
  const folder = scratchFolder();
  mkdirSync(folder, { recursive: true });
  cpSync(tinyPack, join(folder, 'tiny'), { recursive: true });
  return folder;
}

/** A folder with a pack of another id and title. */
export function packOfOther(id: string, title = 'Baker'): string {
  const folder = copyOfTiny(id);
  edit(folder, 'pack.json', '"id": "tiny"', `"id": "${id}"`);
  edit(folder, 'pack.json', '"title": "Shop assistant"', `"title": "${title}"`);
  return folder;
}
