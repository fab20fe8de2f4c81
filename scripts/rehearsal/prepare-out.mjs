import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { done, problem } from '../setup/result.mjs';

/** What a rehearsal writes; everything else in the folder is somebody's own. */
const written = /^(\d{2,}-[a-z-]+-(dark|light)\.png|report\.html|summary\.json)$/;

/**
 * Makes the folder for the results and takes the results of an earlier rehearsal out of it.
 *
 * @param {string} out
 * @returns {Promise<import('../setup/result.mjs').Result<null>>}
 */
export async function prepareOut(out) {
  try {
    await mkdir(out, { recursive: true });
    const earlier = (await readdir(out)).filter((name) => written.test(name));
    await Promise.all(earlier.map((name) => rm(join(out, name))));
    return done(null);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return problem(`The results cannot be written to ${out}: ${reason}.`);
  }
}
