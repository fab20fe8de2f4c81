import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { done, problem } from '../setup/result.mjs';
import { callApp } from './app-calls.mjs';
import { launchApp } from './launch-app.mjs';
import { openPictureBook } from './picture-book.mjs';
import { installSpokenMicrophone } from './spoken-microphone.mjs';
import { takeInterview } from './take-interview.mjs';
import { visitScreens } from './visit-screens.mjs';
import { writeReport } from './write-report.mjs';
import { writeSummary } from './write-summary.mjs';

/**
 * Takes a whole interview in the real built app: the given speech as microphone, a generated picture as camera, the
 * same screens and keys that a person uses. Leaves pictures, `report.html` and `summary.json` in `out`.
 *
 * @param {import('./read-arguments.mjs').RehearsalArguments & {
 *   projectRoot: string, program: string, env: NodeJS.ProcessEnv, say: (sentence: string) => void }} wanted
 * @returns {Promise<import('../setup/result.mjs').Result<null>>}
 */
export async function rehearse(wanted) {
  const { out, say, projectRoot, program, env } = wanted;
  const audioFiles = wanted.audioFiles.length > 0 ? wanted.audioFiles : await sampleFiles(projectRoot);
  await mkdir(out, { recursive: true });
  const userDataFolder = await mkdtemp(join(tmpdir(), 'greenroom-rehearsal-'));
  const { app, page } = await launchApp({ projectRoot, program, env, userDataFolder });
  try {
    const choice = await chooseRun(page, wanted.stage, audioFiles.length);
    if (!choice.ok) return choice;
    say(`Taking the ${choice.value.stageName.toLowerCase()} with ${audioFiles.length} spoken answers.`);
    await installSpokenMicrophone(page);
    const pictures = openPictureBook(page, out);
    const run = { page, audioFiles, lengthMin: choice.value.lengthMin, pictures, say };
    const taken = await takeInterview(run);
    await visitScreens(run, taken.sessionId);
    const summary = await writeSummary(page, taken, join(out, 'summary.json'));
    await writeReport(summary, pictures.pictures, join(out, 'report.html'));
    say(`Pictures, report.html and summary.json are in ${out}.`);
    return done(null);
  } finally {
    await app.close();
    await rm(userDataFolder, { recursive: true, force: true });
  }
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
  const folder = join(projectRoot, 'resources', 'samples');
  const names = (await readdir(folder)).filter((name) => /\.(flac|wav)$/.test(name));
  return names.toSorted().map((name) => join(folder, name));
}
