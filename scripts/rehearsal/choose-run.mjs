import { done, problem } from '../setup/result.mjs';
import { callApp } from './app-calls.mjs';

/**
 * The shortest length of the stage that asks enough questions.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} stageId
 * @param {number} answerCount
 * @returns {Promise<import('../setup/result.mjs').Result<{ lengthMin: number, stageName: string }>>}
 */
export async function chooseRun(page, stageId, answerCount) {
  const packs = await callApp(page, 'pack:list', null);
  const stage = packs[0]?.stages.find((candidate) => candidate.id === stageId);
  if (!stage) {
    const known = packs.flatMap((pack) => pack.stages.map((candidate) => candidate.id)).join(', ');
    return problem(`There is no stage “${stageId}”; there are: ${known}.`);
  }
  const [round] = stage.rounds;
  if (!round) return problem(`The stage “${stage.name}” has no round to take.`);
  const questionsIn = (/** @type {number} */ lengthMin) =>
    round.sections.reduce((sum, section) => sum + (section.byLengthMin[String(lengthMin)]?.questions ?? 0), 0);
  const lengthMin = round.lengthsMin
    .toSorted((a, b) => a - b)
    .find((length) => questionsIn(length) >= answerCount);
  if (lengthMin === undefined) {
    return problem(`${answerCount} answers are more than the longest ${stage.name.toLowerCase()} asks for.`);
  }
  return done({ lengthMin, stageName: stage.name });
}
