import { callApp } from './app-calls.mjs';
import { speak } from './spoken-microphone.mjs';
import { watchAnswer } from './watch-answer.mjs';

/**
 * @typedef {import('../../shared/model/session').Session} Session
 * @typedef {import('../../shared/model/interview').InterviewPhase} InterviewPhase
 *
 * Something that can be seen in a room, told when it stands there for the first time.
 * @typedef {'greeting' | 'asking' | 'follow-up' | 'answering' | 'closing'} RoomSight
 *
 * @typedef {object} Round
 * @property {import('@playwright/test').Page} page with the room open
 * @property {string} sessionId
 * @property {import('./cast.mjs').Cast} cast
 * @property {(sight: RoomSight) => Promise<void>} see
 * @property {(place: string) => void} reach told where the rehearsal stands, for the sentence when it cannot go on
 *
 * @typedef {import('./watch-answer.mjs').Timings} Timings
 * @typedef {{ takeId: string, file: string, timings: Timings }} TakenAnswer
 *
 * An answer that is waited for while the interviewer speaks on.
 * @typedef {{ takeId: string, file: string, timings: Promise<Timings> }} OpenAnswer
 */

/** A little longer than the room takes a second press for a slip of the finger. */
const skipGuardMs = 700;
/** Lines shorter than this, in characters, would be over by themselves at the moment of the press. */
const heardOut = 40;
/** Reaction time between the last word and the key that says “done”. */
const reactionMs = 400;
/** Words are shown by then. */
const untilCaptionsMs = 8000;
/** Nothing takes longer than a long answer. */
const standstillMs = 120_000;

/**
 * Takes a round by keyboard, as a hurried user does: cuts the interviewer's lines short, answers with spoken files, judges
 * an answer where that is asked for, and goes on until the round is over. It follows the phase of the session, so that
 * follow-ups, replies and repeated questions may come in between.
 *
 * @param {Round} round
 * @returns {Promise<TakenAnswer[]>}
 */
export async function conductRound(round) {
  /** @type {OpenAnswer[]} */
  const answers = [];
  /** @type {{ questionIndex: number, file: string | null }} */
  let chosen = { questionIndex: -1, file: null };
  for (;;) {
    const session = await callApp(round.page, 'session:get', { sessionId: round.sessionId });
    const { at } = session.interview;
    switch (at.phase) {
      case 'finished':
        return Promise.all(
          answers.map(async ({ timings, ...answer }) => ({ ...answer, timings: await timings })),
        );
      case 'introduction':
        await round.see('greeting');
        await skipLine(round, at, session.plan.greeting);
        break;
      case 'asking': {
        const question = session.plan.questions[at.questionIndex];
        if (!question) throw new Error(`The plan has no question ${at.questionIndex}.`);
        if (chosen.questionIndex !== at.questionIndex) {
          chosen = { questionIndex: at.questionIndex, file: round.cast(question) };
        }
        if (chosen.file === null) {
          await endEarly(round, at);
          break;
        }
        round.reach(`answer ${answers.length + 1}, “${question.title}”`);
        await round.see(question.followUp === null ? 'asking' : 'follow-up');
        await skipLine(round, at, at.reply?.text ?? `${question.lead} ${question.text}`);
        break;
      }
      case 'thinking':
        if (at.requested) await round.page.keyboard.press('Space');
        await leave(round, at);
        break;
      case 'answering': {
        const answer = await giveAnswer(round, at, chosen.file ?? '');
        if (answer !== null) answers.push(answer);
        await leave(round, at);
        break;
      }
      case 'feedback':
        await round.page.keyboard.press('3');
        await round.page.waitForTimeout(skipGuardMs);
        await round.page.keyboard.press('Space');
        await leave(round, at);
        break;
      case 'closing':
        await round.see('closing');
        await skipLine(round, at, session.plan.closing);
        break;
      case 'considering':
        await leave(round, at);
        break;
      case 'interrupted':
        throw new Error(`The interview was interrupted (${at.reason}).`);
      default:
        throw new Error(`The interview stands at “${at.phase}”.`);
    }
  }
}

/**
 * Cuts short what the interviewer says. What is short is heard out: a press after its end would already mean “done”.
 *
 * @param {Round} round @param {InterviewPhase} at @param {string} line
 */
async function skipLine(round, at, line) {
  // A press right after the last answer counts as doubled and does not skip the question.
  await round.page.waitForTimeout(skipGuardMs);
  if (line.trim().length >= heardOut && (await standsStill(round, at))) {
    await round.page.keyboard.press('Space');
  }
  await leave(round, at);
}

/**
 * Speaks a file and says “done”. Null where the interviewer took it for something else than an answer: then the take waits
 * for what is said to their reply.
 *
 * @param {Round} round
 * @param {Extract<InterviewPhase, { phase: 'answering' }>} at
 * @param {string} file
 * @returns {Promise<OpenAnswer | null>}
 */
async function giveAnswer(round, at, file) {
  const { page, sessionId } = round;
  const spoken = speak(page, file);
  // A picture in the middle of the answer, if it is long enough for one.
  const seen = Promise.race([
    spoken.then(() => false),
    page.waitForTimeout(untilCaptionsMs).then(() => true),
  ]).then((isLong) => (isLong ? round.see('answering') : undefined));
  await Promise.all([spoken, seen]);
  await page.waitForTimeout(reactionMs);
  const { interview } = await callApp(page, 'session:get', { sessionId });
  if (interview.at.phase === 'asking' && interview.at.takeId === at.takeId) return null;
  const doneAtMs = performance.now();
  if (interview.at.phase === 'answering') await page.keyboard.press('Space');
  const timings = watchAnswer(page, sessionId, at, doneAtMs);
  // It is asked for at the end of the round, and may fail before.
  timings.catch(() => undefined);
  return { takeId: at.takeId, file, timings };
}

/** Ends the interview here, as the menu does. @param {Round} round @param {InterviewPhase} at */
async function endEarly({ page, ...round }, at) {
  round.reach('the end of the interview');
  await page.keyboard.press('e');
  await page.getByRole('dialog').getByRole('button', { name: /^End/ }).click();
  await leave({ page, ...round }, at);
}

/** @param {Round} round @param {InterviewPhase} at */
async function standsStill({ page, sessionId }, at) {
  const { interview } = await callApp(page, 'session:get', { sessionId });
  return JSON.stringify(interview.at) === JSON.stringify(at);
}

/** Waits until the interview is somewhere else. @param {Round} round @param {InterviewPhase} at */
async function leave(round, at) {
  const until = Date.now() + standstillMs;
  while (await standsStill(round, at)) {
    if (Date.now() > until) {
      throw new Error(`The interview has stood at ${JSON.stringify(at)} for ${standstillMs / 1000} s.`);
    }
    await round.page.waitForTimeout(25);
  }
}
