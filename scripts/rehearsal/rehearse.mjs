import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { done, problem } from '../setup/result.mjs';
import { loopCast, readRungs, replies, stageCast } from './cast.mjs';
import { chooseRun } from './choose-run.mjs';
import { launchApp } from './launch-app.mjs';
import { openPictureBook } from './picture-book.mjs';
import { prepareOut } from './prepare-out.mjs';
import { fullLoop } from './read-arguments.mjs';
import { loopSampleFiles, sampleFiles } from './sample-files.mjs';
import { takeInterview } from './take-interview.mjs';
import { takeLoop } from './take-loop.mjs';
import { visitLoopScreens } from './visit-loop-screens.mjs';
import { visitScreens } from './visit-screens.mjs';
import { writeLoopSummary } from './write-loop-summary.mjs';
import { writeLoopReport, writeReport } from './write-report.mjs';
import { writeSummary } from './write-summary.mjs';

/**
 * @typedef {import('./read-arguments.mjs').RehearsalArguments & {
 *   projectRoot: string, program: string, env: NodeJS.ProcessEnv, say: (sentence: string) => void }} Wanted
 * @typedef {import('../setup/result.mjs').Result<null>} Outcome
 *
 * Everything that is spoken: the answers of one stage, and the short ones by their names.
 * @typedef {{ files: string[], samples: ReadonlyMap<string, string> }} Spoken
 */

/**
 * Takes a whole interview, or a whole loop, in the real built app: the given speech as microphone, a generated picture as camera, the
 * same screens and keys that a person uses. Leaves pictures, `report.html` and `summary.json` in `out`; where the app
 * is not as expected, the problem says at which point that was, and a picture shows it.
 *
 * @param {Wanted} wanted
 * @returns {Promise<Outcome>}
 */
export async function rehearse(wanted) {
  const spoken = await findSpoken(wanted);
  if (!spoken.ok) return spoken;
  const prepared = await prepareOut(wanted.out);
  if (!prepared.ok) return prepared;
  const userDataFolder = await mkdtemp(join(tmpdir(), 'greenroom-rehearsal-'));
  try {
    return await rehearseWith(wanted, spoken.value, userDataFolder);
  } finally {
    await rm(userDataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/**
 * @param {Wanted} wanted
 * @returns {Promise<import('../setup/result.mjs').Result<Spoken>>}
 */
async function findSpoken({ audioFiles, projectRoot }) {
  const files = audioFiles.length > 0 ? done(audioFiles) : await sampleFiles(projectRoot);
  if (!files.ok) return files;
  const samples = await loopSampleFiles(projectRoot);
  return samples.ok ? done({ files: files.value, samples: samples.value }) : samples;
}

/**
 * @param {Wanted} wanted
 * @param {Spoken} spoken
 * @param {string} userDataFolder
 * @returns {Promise<Outcome>}
 */
async function rehearseWith(wanted, spoken, userDataFolder) {
  const { out, projectRoot, program, env, stage, say } = wanted;
  const launched = await launchApp({ projectRoot, program, env, userDataFolder }).catch(firstLine);
  if (typeof launched === 'string') return problem(`The app did not start: ${launched}`);
  const { app, page } = launched;
  const pictures = openPictureBook(page, out);
  let place = 'the start';
  const run = { page, pictures, say, reach: (/** @type {string} */ reached) => void (place = reached) };
  try {
    const rehearseIt = stage === fullLoop ? rehearseLoop : rehearseStage;
    return await rehearseIt(run, wanted, spoken);
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
 * @typedef {import('./take-interview.mjs').Run & { pictures: ReturnType<typeof openPictureBook> }} RunWithPictures
 *
 * @param {RunWithPictures} run
 * @param {Wanted} wanted
 * @param {Spoken} spoken
 * @returns {Promise<Outcome>}
 */
async function rehearseStage(run, { stage, out, projectRoot }, { files, samples }) {
  const { page, pictures, say, reach } = run;
  const choice = await chooseRun(page, stage, files.length);
  if (!choice.ok) return choice;
  const answers = files.length === 1 ? 'one spoken answer' : `${files.length} spoken answers`;
  say(`Taking the ${choice.value.stageName.toLowerCase()} with ${answers}.`);
  const cast = stageCast(files, replies(samples, await readRungs(projectRoot)));
  const taken = await takeInterview(run, choice.value, { cast, firstFile: files[0] ?? '' });
  await visitScreens(run, taken.sessionId);
  reach('the summary');
  const summary = await writeSummary(page, taken, join(out, 'summary.json'));
  await writeReport(summary, pictures.pictures, join(out, 'report.html'));
  say(`Pictures, report.html and summary.json are in ${out}.`);
  return done(null);
}

/**
 * @param {RunWithPictures} run
 * @param {Wanted} wanted
 * @param {Spoken} spoken
 * @returns {Promise<Outcome>}
 */
async function rehearseLoop(run, { preset, out, projectRoot }, { samples }) {
  const { page, pictures, say, reach } = run;
  say('Taking the full loop with short spoken answers.');
  const cast = loopCast(samples, replies(samples, await readRungs(projectRoot)));
  const firstFile = samples.get('introduction-1') ?? '';
  const taken = await takeLoop(run, { preset, cast, firstFile });
  await visitLoopScreens(run, taken);
  reach('the summary');
  const summary = await writeLoopSummary(page, taken, join(out, 'summary.json'));
  await writeLoopReport(summary, pictures.pictures, join(out, 'report.html'));
  say(`Decided: ${summary.decision.outcome}. Pictures, report.html and summary.json are in ${out}.`);
  return done(null);
}

/** What an error says, as a sentence; a driver's error goes on with the log of its call. @param {unknown} error */
function firstLine(error) {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
