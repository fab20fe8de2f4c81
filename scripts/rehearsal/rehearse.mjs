import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { done, problem } from '../setup/result.mjs';
import { chooseRun } from './choose-run.mjs';
import { launchApp } from './launch-app.mjs';
import { openPictureBook } from './picture-book.mjs';
import { prepareOut } from './prepare-out.mjs';
import { sampleFiles } from './sample-files.mjs';
import { installSpokenMicrophone } from './spoken-microphone.mjs';
import { takeInterview } from './take-interview.mjs';
import { visitScreens } from './visit-screens.mjs';
import { writeReport } from './write-report.mjs';
import { writeSummary } from './write-summary.mjs';

/**
 * @typedef {import('./read-arguments.mjs').RehearsalArguments & {
 *   projectRoot: string, program: string, env: NodeJS.ProcessEnv, say: (sentence: string) => void }} Wanted
 * @typedef {import('../setup/result.mjs').Result<null>} Outcome
 */

/**
 * Takes a whole interview in the real built app: the given speech as microphone, a generated picture as camera, the
 * same screens and keys that a person uses. Leaves pictures, `report.html` and `summary.json` in `out`; where the app
 * is not as expected, the problem says at which point that was, and a picture shows it.
 *
 * @param {Wanted} wanted
 * @returns {Promise<Outcome>}
 */
export async function rehearse(wanted) {
  const audio =
    wanted.audioFiles.length > 0 ? done(wanted.audioFiles) : await sampleFiles(wanted.projectRoot);
  if (!audio.ok) return audio;
  const prepared = await prepareOut(wanted.out);
  if (!prepared.ok) return prepared;
  const userDataFolder = await mkdtemp(join(tmpdir(), 'greenroom-rehearsal-'));
  try {
    return await rehearseWith({ ...wanted, audioFiles: audio.value }, userDataFolder);
  } finally {
    await rm(userDataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/**
 * @param {Wanted} wanted
 * @param {string} userDataFolder
 * @returns {Promise<Outcome>}
 */
async function rehearseWith(wanted, userDataFolder) {
  const { out, projectRoot, program, env } = wanted;
  const launched = await launchApp({ projectRoot, program, env, userDataFolder }).catch(firstLine);
  if (typeof launched === 'string') return problem(`The app did not start: ${launched}`);
  const { app, page } = launched;
  const pictures = openPictureBook(page, out);
  let place = 'the start';
  try {
    return await rehearseIn(page, wanted, pictures, (reached) => (place = reached));
  } catch (error) {
    // A page that is gone has no picture.
    const picture = await pictures.takeAsItIs('stopped-here').catch(() => null);
    const shown = picture === null ? '' : ` A picture of that moment is ${join(out, picture)}.`;
    return problem(`The rehearsal stopped at ${place}: ${firstLine(error)}${shown}`);
  } finally {
    await app.close();
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {Wanted} wanted
 * @param {ReturnType<typeof openPictureBook>} pictures
 * @param {(place: string) => void} reach
 * @returns {Promise<Outcome>}
 */
async function rehearseIn(page, { audioFiles, stage, out, say }, pictures, reach) {
  const choice = await chooseRun(page, stage, audioFiles.length);
  if (!choice.ok) return choice;
  const { lengthMin, stageName } = choice.value;
  const answers = audioFiles.length === 1 ? 'one spoken answer' : `${audioFiles.length} spoken answers`;
  say(`Taking the ${stageName.toLowerCase()} with ${answers}.`);
  await installSpokenMicrophone(page);
  const run = { page, audioFiles, lengthMin, pictures, say, reach };
  const taken = await takeInterview(run);
  await visitScreens(run, taken.sessionId);
  reach('the summary');
  const summary = await writeSummary(page, taken, join(out, 'summary.json'));
  await writeReport(summary, pictures.pictures, join(out, 'report.html'));
  say(`Pictures, report.html and summary.json are in ${out}.`);
  return done(null);
}

/** What an error says, as a sentence; a driver's error goes on with the log of its call. @param {unknown} error */
function firstLine(error) {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
