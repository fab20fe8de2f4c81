import { openSessionId, waitForSession } from './app-calls.mjs';
import { speak } from './spoken-microphone.mjs';

/**
 * @typedef {object} Run
 * @property {import('@playwright/test').Page} page
 * @property {string[]} audioFiles one an answer
 * @property {number} lengthMin
 * @property {{ take(name: string): Promise<void> }} pictures
 * @property {(sentence: string) => void} say
 * @property {(place: string) => void} reach told where the rehearsal stands, for the sentence when it cannot go on
 *
 * @typedef {{ takeId: string, timings: { doneToTranscriptMs: number, doneToScoreMs: number } }} TakenAnswer
 * @typedef {{ sessionId: string, answers: TakenAnswer[] }} TakenInterview
 */

/** Seconds of the first answer that serve as the sentence of the device check. */
const checkSentenceSec = 5;

/** A little longer than the room takes a second press for a slip of the finger. */
const skipGuardMs = 700;

/**
 * Goes from home to the end of the interview, by keyboard where a person would.
 *
 * @param {Run} run
 * @returns {Promise<TakenInterview>}
 */
export async function takeInterview(run) {
  const { page, audioFiles, pictures, say, reach } = run;
  reach('the home screen');
  await pictures.take('home-new');
  await startFromHome(run);
  reach('the device check');
  await checkDevices(run);
  reach('the greeting');
  const sessionId = openSessionId(page);
  await waitForPhase(run, sessionId, 'introduction');
  await pictures.take('room-greeting');
  await page.keyboard.press('Space');
  const answers = [];
  for (const [index, file] of audioFiles.entries()) {
    reach(`answer ${index + 1} of ${audioFiles.length}`);
    say(`Answer ${index + 1} of ${audioFiles.length} …`);
    answers.push(await giveAnswer(run, sessionId, index, file));
  }
  reach('the end of the interview');
  await endInterview(run, sessionId);
  return { sessionId, answers };
}

/** @param {Run} run */
async function startFromHome({ page, lengthMin }) {
  await page.getByText(`${lengthMin} min`, { exact: false }).first().click();
  await page.getByRole('button', { name: /^Start the phone screen/ }).click();
  await page.waitForURL(/\/check$/);
}

/** @param {Run} run */
async function checkDevices({ page, audioFiles, pictures }) {
  await page.getByRole('button', { name: /^Say/ }).click();
  await speak(page, /** @type {string} */ (audioFiles[0]), { toSec: checkSentenceSec });
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /^Say it again/ }).waitFor();
  await pictures.take('device-check');
  await page.getByRole('button', { name: /^Start the interview/ }).click();
  await page.waitForURL(/\/room$/);
}

/**
 * @param {Run} run
 * @param {string} sessionId
 * @param {number} index
 * @param {string} file
 * @returns {Promise<TakenAnswer>}
 */
async function giveAnswer(run, sessionId, index, file) {
  const { page, pictures } = run;
  await waitForPhase(run, sessionId, 'asking');
  if (index === 0) await pictures.take('room-asking');
  // A press right after the last answer counts as doubled and does not skip the question.
  await page.waitForTimeout(skipGuardMs);
  await page.keyboard.press('Space');
  const session = await waitForPhase(run, sessionId, 'answering');
  const { at } = session.interview;
  const takeId = at.phase === 'answering' ? at.takeId : '';
  const spoken = speak(page, file);
  if (index === 0) {
    await page.waitForTimeout(8000);
    await pictures.take('room-answering');
  }
  await spoken;
  await page.waitForTimeout(400);
  const doneAtMs = performance.now();
  await page.keyboard.press('Space');
  const take = (/** @type {import('./app-calls.mjs').Session} */ now) =>
    now.takes.find(({ id }) => id === takeId);
  await waitForSession(page, sessionId, (now) => isTranscribed(take(now)), 'the transcript');
  const doneToTranscriptMs = performance.now() - doneAtMs;
  await waitForSession(page, sessionId, (now) => take(now)?.score !== null, 'the score');
  return { takeId, timings: { doneToTranscriptMs, doneToScoreMs: performance.now() - doneAtMs } };
}

/** @param {import('../../shared/model/session').Take | undefined} take */
function isTranscribed(take) {
  if (take?.transcription.state === 'failed') throw new Error(take.transcription.message);
  return take?.transcription.state === 'done';
}

/** @param {Run} run @param {string} sessionId */
async function endInterview(run, sessionId) {
  const { page, pictures } = run;
  const session = await waitForSession(
    page,
    sessionId,
    ({ interview }) => interview.at.phase === 'asking' || interview.at.phase === 'closing',
    'the end of the last answer',
  );
  if (session.interview.at.phase === 'closing') {
    await pictures.take('room-closing');
    await page.keyboard.press('Space');
  } else {
    await page.keyboard.press('e');
    await page.getByRole('dialog').getByRole('button', { name: /^End/ }).click();
  }
  await waitForPhase(run, sessionId, 'finished');
  await page.waitForURL(/\/self-rating$/);
}

/**
 * @param {Run} run
 * @param {string} sessionId
 * @param {import('../../shared/model/interview').InterviewPhase['phase']} phase
 */
function waitForPhase({ page }, sessionId, phase) {
  return waitForSession(
    page,
    sessionId,
    ({ interview }) => interview.at.phase === phase,
    `the phase “${phase}”`,
  );
}
