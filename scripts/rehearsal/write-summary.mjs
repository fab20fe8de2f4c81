import { writeFile } from 'node:fs/promises';
import { callApp } from './app-calls.mjs';
import { summariseAnswer } from './summarise-answer.mjs';

/**
 * @typedef {object} Summary
 * @property {string} sessionId
 * @property {string} packId
 * @property {string} stage
 * @property {string} electron
 * @property {import('./summarise-answer.mjs').AnswerSummary[]} answers
 */

/**
 * Gathers what came of the interview, through the app's own calls, and writes it as JSON.
 *
 * @param {import('@playwright/test').Page} page
 * @param {import('./take-interview.mjs').TakenInterview} taken
 * @param {string} file
 * @returns {Promise<Summary>}
 */
export async function writeSummary(page, taken, file) {
  const session = await callApp(page, 'session:get', { sessionId: taken.sessionId });
  const { electron } = await callApp(page, 'app:describe', null);
  const answers = [];
  for (const answer of taken.answers) answers.push(await summariseAnswer(page, session.id, answer));
  const summary = {
    sessionId: session.id,
    packId: session.packId,
    stage: session.stageId,
    electron,
    answers,
  };
  await writeFile(file, `${JSON.stringify(summary, null, 2)}\n`);
  return summary;
}
