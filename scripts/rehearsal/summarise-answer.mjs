import { basename } from 'node:path';
import { callApp } from './app-calls.mjs';

/**
 * @typedef {object} AnswerSummary
 * @property {{ id: string, kind: string, text: string }} question
 * @property {{ probeId: string, asksFor: string } | null} followUp what the interviewer asked for; null for a question of the plan
 * @property {string} spoken name of the file that was the answer
 * @property {number} durationSec
 * @property {{ text: string, words: { word: string, startSec: number, endSec: number }[] }} transcript
 * @property {{ overall: number, qualities: Record<string, number | null>, evidence: object[] } | null} score
 * @property {import('./watch-answer.mjs').Timings} timings
 */

/**
 * What came of one answer, through the app's own calls.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} sessionId
 * @param {import('./conduct-round.mjs').TakenAnswer} answer
 * @returns {Promise<AnswerSummary>}
 */
export async function summariseAnswer(page, sessionId, { takeId, file, timings }) {
  const review = await callApp(page, 'take:review', { sessionId, takeId });
  const { session, take, transcript, score, question } = review;
  const heard = transcript?.versions[transcript.activeVersion];
  const words = heard?.segments.flatMap((segment) => segment.words) ?? [];
  const followUp = session.plan.questions[take.questionIndex]?.followUp ?? null;
  return {
    question: { id: question.id, kind: question.kind, text: question.text },
    followUp: followUp && { probeId: followUp.probeId, asksFor: followUp.asksFor },
    spoken: basename(file),
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
