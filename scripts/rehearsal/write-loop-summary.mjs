import { writeFile } from 'node:fs/promises';
import { callApp } from './app-calls.mjs';
import { summariseAnswer } from './summarise-answer.mjs';

/**
 * @typedef {object} RoundSummary
 * @property {string} sessionId
 * @property {string} stageId
 * @property {string} roundId
 * @property {string} name
 * @property {string} interviewer
 * @property {'completed' | 'ended-early' | null} ending null while the round is not over
 * @property {number} lengthMin as the plan says
 * @property {number} lastedMin
 * @property {import('../../shared/model/pack-debrief').Vote | null} vote the one that counted
 * @property {import('./summarise-answer.mjs').AnswerSummary[]} answers
 *
 * @typedef {object} LoopSummary
 * @property {string} loopId
 * @property {string} packId
 * @property {string} preset
 * @property {string} electron
 * @property {RoundSummary[]} rounds
 * @property {import('../../shared/model/debrief').Decision} decision
 */

/**
 * Gathers what came of a loop that was decided on, and writes it as JSON.
 *
 * @param {import('@playwright/test').Page} page
 * @param {import('./take-loop.mjs').TakenLoop} taken
 * @param {string} file
 * @returns {Promise<LoopSummary>}
 */
export async function writeLoopSummary(page, { loopId, rounds: taken }, file) {
  const { loop } = await callApp(page, 'loop:get', { loopId });
  const { debrief, packId, preset } = loop;
  if (!debrief) throw new Error('The debrief was not held.');
  const { electron } = await callApp(page, 'app:describe', null);
  /** @type {RoundSummary[]} */
  const rounds = [];
  for (const [index, interview] of taken.entries()) {
    const vote =
      debrief.ballots.find(({ roundId }) => roundId === loop.rounds[index]?.roundId)?.second ?? null;
    rounds.push(await summariseRound(page, interview, vote));
  }
  const summary = { loopId, packId, preset, electron, rounds, decision: debrief.decision };
  await writeFile(file, `${JSON.stringify(summary, null, 2)}\n`);
  return summary;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('./take-interview.mjs').TakenInterview} taken
 * @param {RoundSummary['vote']} vote
 * @returns {Promise<RoundSummary>}
 */
async function summariseRound(page, { sessionId, answers: taken }, vote) {
  const session = await callApp(page, 'session:get', { sessionId });
  const { at, clock } = session.interview;
  const answers = [];
  for (const answer of taken) answers.push(await summariseAnswer(page, sessionId, answer));
  return {
    sessionId,
    stageId: session.stageId,
    roundId: session.roundId,
    name: session.title,
    interviewer: session.interviewer.name,
    ending: at.phase === 'finished' ? at.ending : null,
    lengthMin: session.plan.lengthMin,
    lastedMin: Math.round(clock.elapsedMs / 6000) / 10,
    vote,
    answers,
  };
}
