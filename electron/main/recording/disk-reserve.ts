import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const fileName = 'reserve';
const sizeBytes = 512 * 1024;

/**
 * Room on the disk that is kept while a take is recorded and given back when the disk is full: without it the session
 * file that says what happened could not be saved either. Random bytes, since zeros may take no room at all.
 */
export const diskReserve = {
  /** Takes the room; throws the system's error when there is none. */
  async take(folder: string): Promise<void> {
    await writeFile(join(folder, fileName), randomBytes(sizeBytes));
  },

  /** Gives the room back; does nothing where there is no reserve. */
  async release(folder: string): Promise<void> {
    await rm(join(folder, fileName), { force: true });
  },
};
