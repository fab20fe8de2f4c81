import { readPack, type OwnRubric, type ReadPack } from '@electron/main/packs/read-pack';
import { readPackFiles } from '@electron/main/packs/reading/read-pack-files';

/** Reads and checks one pack, a folder or a file. Every problem names the file, the place in it and what to mend. */
export async function loadPack(
  path: string,
  probeIds: readonly string[] | null = null,
  ownRubric?: OwnRubric,
): Promise<ReadPack> {
  return readPack(await readPackFiles(path), { probeIds, ownRubric });
}
