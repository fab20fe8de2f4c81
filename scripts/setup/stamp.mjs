import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Reads what an earlier run noted. A stamp that is missing or damaged is as good as none: the step is done again.
 *
 * @param {string} file
 * @returns {unknown} undefined when there is none
 */
export function readStamp(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // An interrupted write of another program; see above.
    return undefined;
  }
}

/**
 * Notes that a step is done. Written whole or not at all.
 *
 * @param {string} file
 * @param {unknown} content
 */
export async function writeStamp(file, content) {
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile(temporary, `${JSON.stringify(content, null, 2)}\n`);
  await rename(temporary, file);
}
