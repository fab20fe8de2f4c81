import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { OwnPacksFolder } from '@electron/main/packs/library/own-packs-folder';
import { takeBackupsBack } from '@electron/main/packs/library/save-texts';
import { ShelvedPack } from '@electron/main/packs/library/shelved-pack';
import { loadPack } from '@electron/main/packs/load-pack';
import type { OwnRubric, ReadPack } from '@electron/main/packs/read-pack';
import { systemCode } from '@electron/main/storage/file-failure';
import { fail, succeed, type Result } from '@shared/ipc/result';

type ProbeIds = readonly string[] | null;

/** Reads the packs that come with the program. What they change in the rubric was checked before they came. */
export async function readShippedPacks(folder: string, probeIds: ProbeIds): Promise<Result<ShelvedPack[]>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    const packs = await Promise.all(
      names
        .toSorted()
        .map(async (name) => new ShelvedPack('shipped', name, await loadPack(join(folder, name), probeIds))),
    );
    return succeed(packs);
  } catch (error) {
    return unreadable(error, 'The packs of the program');
  }
}

/** Reads the user's own packs, after clearing away what a program that was ended by force left among them. */
export async function readOwnPacks(
  folder: OwnPacksFolder,
  probeIds: ProbeIds,
  ownRubric?: OwnRubric,
): Promise<Result<ShelvedPack[]>> {
  try {
    const names = await folder.open();
    const packs = await Promise.all(
      names.map(
        async (name) =>
          new ShelvedPack('own', name, await readOwnPack(folder.pathOf(name), probeIds, ownRubric)),
      ),
    );
    return succeed(packs);
  } catch (error) {
    return unreadable(error, 'Your own packs');
  }
}

async function readOwnPack(path: string, probeIds: ProbeIds, ownRubric?: OwnRubric): Promise<ReadPack> {
  const read = await loadPack(path, probeIds, ownRubric);
  // Only a save that was cut off between two files leaves a broken pack with backups.
  if (read.placed !== null || !(await takeBackupsBack(path))) return read;
  return loadPack(path, probeIds, ownRubric);
}

function unreadable(error: unknown, what: string): Result<ShelvedPack[]> {
  const code = systemCode(error);
  if (code === null) throw error;
  return fail('pack-broken', `${what} cannot be read (${code}). See whether their folder may be opened.`);
}
