import { done, problem } from '../setup/result.mjs';
import { callApp } from './app-calls.mjs';
import { fullLoop } from './read-arguments.mjs';

/**
 * Which round of which length is rehearsed.
 *
 * @typedef {object} ChosenRun
 * @property {string} packId
 * @property {string} stageId
 * @property {string} roundId
 * @property {number} lengthMin
 * @property {string} stageName
 * @property {string | null} roundName null where the stage has no other round
 */

/**
 * The shortest length of the stage's first round that asks enough questions.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} stageId
 * @param {number} answerCount
 * @returns {Promise<import('../setup/result.mjs').Result<ChosenRun>>}
 */
export async function chooseRun(page, stageId, answerCount) {
  const [pack] = await callApp(page, 'pack:list', null);
  const stages = pack?.stages.filter(({ rounds }) => rounds.length > 0) ?? [];
  const stage = stages.find((candidate) => candidate.id === stageId);
  const [round] = stage?.rounds ?? [];
  if (!pack || !stage || !round) {
    const known = [...stages.map(({ id }) => id), fullLoop].join(', ');
    return problem(`There is no stage “${stageId}”; there are: ${known}.`);
  }
  const lengthMin = round.lengthsMin
    .toSorted((a, b) => a - b)
    .find((length) => questionsIn(round, length) >= answerCount);
  if (lengthMin === undefined) {
    return problem(`${answerCount} answers are more than the longest ${stage.name.toLowerCase()} asks for.`);
  }
  return done({
    packId: pack.id,
    stageId,
    roundId: round.id,
    lengthMin,
    stageName: stage.name,
    roundName: stage.rounds.length > 1 ? round.name : null,
  });
}

/** @param {import('../../shared/model/pack').Round} round @param {number} lengthMin */
function questionsIn(round, lengthMin) {
  const shares = round.sections.map(({ byLengthMin }) => byLengthMin[String(lengthMin)]);
  return shares.reduce((sum, share) => sum + (share?.questions ?? 0), 0);
}
