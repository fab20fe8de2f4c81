import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { done, problem } from '../setup/result.mjs';
import { callApp } from './app-calls.mjs';
import { launchApp } from './launch-app.mjs';
import { openPictureBook } from './picture-book.mjs';
import { keepTraces, prepareFolder } from './rehearsal-folder.mjs';
import { sentenceOf } from './sentence-of.mjs';
import { installSpokenMicrophone } from './spoken-microphone.mjs';
import { takeInterview } from './take-interview.mjs';
import { visitScreens } from './visit-screens.mjs';
import { writeReport } from './write-report.mjs';
import { writeSummary } from './write-summary.mjs';

const samplesFolder = join('resources', 'samples');

/**
 * @typedef {import('./read-arguments.mjs').RehearsalArguments & {
 *   projectRoot: string, program: string, env: NodeJS.ProcessEnv, say: (sentence: string) => void }} Rehearsal
 */

/**
 * Takes a whole interview in the real built app: the given speech as microphone, a generated picture as camera, the
 * same screens and keys that a person uses. Leaves pictures, `report.html` and `summary.json` in `out`. What is not as
 * expected ends it with a sentence, and leaves a picture of that moment and the app's log there.
 *
 * @param {Rehearsal} wanted
 * @returns {Promise<import('../setup/result.mjs').Result<null>>}
 */
export async function rehearse(wanted) {
  const audioFiles = wanted.audioFiles.length > 0 ? wanted.audioFiles : await sampleFiles(wanted.projectRoot);
  if (audioFiles.length === 0) {
    return problem(`There are no spoken samples in ${samplesFolder}. Name sound files with --audio instead.`);
  }
  await prepareFolder(wanted.out);
  const userDataFolder = await mkdtemp(join(tmpdir(), 'greenroom-rehearsal-'));
  try {
    const { app, page } = await launchApp({ ...wanted, userDataFolder });
    try {
      return await goThrough(page, { ...wanted, audioFiles });
    } catch (error) {
      await keepTraces(page, userDataFolder, wanted.out);
      return problem(`The rehearsal stopped: ${sentenceOf(error)}\nThe screen and the log of that moment are in ${wanted.out}.`);
    } finally {
      await app.close();
    }
  } catch (error) {
    return problem(`The app did not start: ${sentenceOf(error)}`);
  } finally {
    await rm(userDataFolder, { recursive: true, force: true });
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {Rehearsal} wanted with at least one audio file
 * @returns {Promise<import('../setup/result.mjs').Result<null>>}
 */
async function goThrough(page, { audioFiles, stage, out, say }) {
  const choice = await chooseRun(page, stage, audioFiles.length);
  if (!choice.ok) return choice;
  const answers = audioFiles.length === 1 ? 'one spoken answer' : `${audioFiles.length} spoken answers`;
  say(`Taking the ${choice.value.stageName.toLowerCase()} with ${answers}.`);
  await installSpokenMicrophone(page);
  const pictures = openPictureBook(page, out);
  const run = { page, audioFiles, lengthMin: choice.value.lengthMin, pictures, say };
  const taken = await takeInterview(run);
  await visitScreens(run, taken.sessionId);
  const summary = await writeSummary(page, taken, join(out, 'summary.json'));
  await writeReport(summary, pictures.pictures, join(out, 'report.html'));
  say(`Pictures, report.html and summary.json are in ${out}.`);
  return done(null);
}

/** The shortest length of the stage that asks enough questions. */
async function chooseRun(
  /** @type {import('@playwright/test').Page} */ page,
  /** @type {string} */ stageId,
  /** @type {number} */ answerCount,
) {
  const packs = await callApp(page, 'pack:list', null);
  const stage = packs[0]?.stages.find((candidate) => candidate.id === stageId);
  if (!stage) {
    const known = packs.flatMap((pack) => pack.stages.map((candidate) => candidate.id)).join(', ');
    return problem(`There is no stage “${stageId}”. There are: ${known}.`);
  }
  const questionsIn = (/** @type {number} */ lengthMin) =>
    stage.sections.reduce((sum, section) => sum + (section.questionsByLengthMin[String(lengthMin)] ?? 0), 0);
  const lengthMin = stage.lengthsMin
    .toSorted((a, b) => a - b)
    .find((length) => questionsIn(length) >= answerCount);
  if (lengthMin === undefined) {
    return problem(`${answerCount} answers are more than the longest ${stage.name.toLowerCase()} asks for.`);
  }
  return done({ lengthMin, stageName: stage.name });
}

/** @param {string} projectRoot */
async function sampleFiles(projectRoot) {
  const folder = join(projectRoot, samplesFolder);
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => /\.(flac|wav)$/.test(name));
  return names.toSorted().map((name) => join(folder, name));
}
