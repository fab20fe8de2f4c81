import { resolve } from 'node:path';
import { withPackEnding } from '@electron/main/packs/library/with-pack-ending';
import { writePackFile } from '@electron/main/packs/library/write-pack-file';
import { zipPack } from '@electron/main/packs/library/zip-pack';
import { loadPack } from '@electron/main/packs/load-pack';
import type { OwnRubric } from '@electron/main/packs/read-pack';
import { readProbeIds } from '@electron/main/packs/read-probe-ids';
import { writeFailure } from '@electron/main/storage/file-failure';
import type { CommandOutcome } from './command-outcome';
import { listProblems } from './list-problems';

/** Writes a pack as one file, into the working folder where no other is named. A broken pack is not packed. */
export async function zipCommand(
  folder: string,
  out: string | null,
  { listeningFile, ownRubric }: { listeningFile: string; ownRubric: OwnRubric },
): Promise<CommandOutcome> {
  const read = await loadPack(folder, await readProbeIds(listeningFile), ownRubric);
  const { placed, problems, files, name } = read;
  if (!placed) {
    const stderr = `“${name}” is not packed, because it is broken.\n\n${listProblems('problem', problems)}\n`;
    return { exitCode: 1, stdout: '', stderr };
  }
  const path = withPackEnding(resolve(out ?? placed.pack.id));
  try {
    await writePackFile(path, await zipPack(files.texts));
  } catch (error) {
    return { exitCode: 1, stdout: '', stderr: `${writeFailure(error, path).message}\n` };
  }
  return { exitCode: 0, stdout: `${path}\n`, stderr: '' };
}
