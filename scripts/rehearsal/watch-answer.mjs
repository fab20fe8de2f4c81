import { callApp } from './app-calls.mjs';

/**
 * How long it took from “done”, in milliseconds: to the interviewer's decision, to the transcript, to the score. The score
 * is null for what is not scored.
 *
 * @typedef {{ doneToDecisionMs: number, doneToTranscriptMs: number, doneToScoreMs: number | null }} Timings
 */

const limitMs = 60_000;
/** Often until the decision, which comes soon. */
const askEveryMs = { undecided: 20, decided: 100 };

/**
 * Follows what becomes of an answer that was just ended; it may be decided on before its words are all there.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} sessionId
 * @param {{ takeId: string, questionIndex: number }} answer
 * @param {number} doneAtMs on the clock of `performance`
 * @returns {Promise<Timings>}
 */
export async function watchAnswer(page, sessionId, { takeId, questionIndex }, doneAtMs) {
  /** @type {{ decision?: number, transcript?: number, score?: number }} */
  const reached = {};
  for (;;) {
    const { interview, plan, takes } = await callApp(page, 'session:get', { sessionId });
    const nowMs = performance.now() - doneAtMs;
    const take = takes.find(({ id }) => id === takeId);
    if (take?.transcription.state === 'failed') throw new Error(take.transcription.message);
    const { phase } = interview.at;
    if (phase !== 'answering' && phase !== 'considering') reached.decision ??= nowMs;
    if (take?.transcription.state === 'done') reached.transcript ??= nowMs;
    if (take && take.score !== null) reached.score ??= nowMs;
    const isScored = plan.questions[questionIndex]?.kind !== 'your_questions';
    const { decision, transcript, score } = reached;
    if (decision !== undefined && transcript !== undefined && (score !== undefined || !isScored)) {
      return { doneToDecisionMs: decision, doneToTranscriptMs: transcript, doneToScoreMs: score ?? null };
    }
    if (nowMs > limitMs) {
      throw new Error(
        `Waited ${limitMs / 1000} s for what comes of an answer; there is ${JSON.stringify(reached)}, and the interview stands at ${JSON.stringify(interview.at)}.`,
      );
    }
    await page.waitForTimeout(decision === undefined ? askEveryMs.undecided : askEveryMs.decided);
  }
}
