import { writeFile } from 'node:fs/promises';
import { callApp } from './app-calls.mjs';

/**
 * @typedef {object} AnswerSummary
 * @property {{ id: string, text: string }} question
 * @property {number} durationSec
 * @property {{ text: string, words: { word: string, startSec: number, endSec: number }[] }} transcript
 * @property {{ overall: number, qualities: Record<string, number | null>, evidence: object[] } | null} score
 * @property {{ doneToTranscriptMs: number, doneToScoreMs: number }} timings
 *
 * @typedef {object} Summary
 * @property {string} sessionId
 * @property {string} packId
 * @property {string} stage
 * @property {string} electron
 * @property {AnswerSummary[]} answers
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
  for (const answer of taken.answers) {
    const review = await callApp(page, 'take:review', { sessionId: session.id, takeId: answer.takeId });
    answers.push(summarise(review, answer.timings));
  }
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

/**
 * @param {import('../../shared/ipc/contract').TakeReview} review
 * @param {AnswerSummary['timings']} timings
 * @returns {AnswerSummary}
 */
function summarise(review, timings) {
  const { take, transcript, score, question } = review;
  const heard = transcript?.versions[transcript.activeVersion];
  const words = heard?.segments.flatMap((segment) => segment.words) ?? [];
  return {
    question: { id: question.id, text: question.text },
    durationSec: take.durationMs / 1000,
    transcript: {
      text: heard?.text ?? '',
      words: words.map(({ text, startSec, endSec }) => ({ word: text, startSec, endSec })),
    },
    score: score && {
      overall: score.overall,
      qualities: Object.fromEntries(
        Object.entries(score.qualities).map(([id, quality]) => [id, quality?.score ?? null]),
      ),
      evidence: score.evidence,
    },
    timings,
  };
}
