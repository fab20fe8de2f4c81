import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { packJsonSchemas } from '@electron/main/packs/schemas/pack-json-schemas';
import { writeFailure } from '@electron/main/storage/file-failure';
import type { CommandOutcome } from './command-outcome';

/** Writes the description of every file of a pack, for editors and for other programs. */
export async function schemaCommand(folder: string): Promise<CommandOutcome> {
  const paths: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const [fileName, text] of packJsonSchemas()) {
      const path = join(resolve(folder), fileName);
      await writeFile(path, text);
      paths.push(path);
    }
  } catch (error) {
    return { exitCode: 1, stdout: '', stderr: `${writeFailure(error, 'A schema').message}\n` };
  }
  return { exitCode: 0, stdout: `${paths.join('\n')}\n`, stderr: '' };
}
