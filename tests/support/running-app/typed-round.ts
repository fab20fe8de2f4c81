import type { Page } from '@playwright/test';
import { callApp } from '#scripts/rehearsal/app-calls.mjs';
import type { PlannedQuestion } from '@shared/model/interview';
import type { Session } from '@shared/model/session';

/** The interviewer's line cannot be cut short in its first half second. */
const skipGuardMs = 650;

export interface TypedRound {
  /** The words of an answer; null stops there, with the answer open and its field empty. */
  answer(question: PlannedQuestion, session: Session): string | null;
  limitMs?: number;
}

/**
 * Takes a round whose room is open, in writing and by keyboard, as a hurried user does: cuts the interviewer's lines
 * short, answers, judges each answer in Practice and goes on. Gives the session as it is at the end.
 */
export async function takeTypedRound(page: Page, sessionId: string, round: TypedRound): Promise<Session> {
  const until = Date.now() + (round.limitMs ?? 90_000);
  // Takes that were answered: an answer is still open for a moment after its "done".
  const answered = new Set<string>();
  for (;;) {
    const session = await callApp(page, 'session:get', { sessionId });
    const { at } = session.interview;
    if (at.phase === 'finished') return session;
    if (Date.now() > until) throw new Error(`The round still stands at ${JSON.stringify(at)}.`);
    switch (at.phase) {
      case 'introduction':
      case 'asking':
      case 'closing':
        await page.waitForTimeout(skipGuardMs);
        await page.keyboard.press('Space');
        break;
      case 'thinking':
        if (at.requested) await page.keyboard.press('Space');
        break;
      case 'answering': {
        if (answered.has(at.takeId)) break;
        const question = session.plan.questions[at.questionIndex];
        const text = question && round.answer(question, session);
        if (text === null || text === undefined) return session;
        await page.getByLabel('Your answer').fill(text);
        await page.keyboard.press('Control+Enter');
        answered.add(at.takeId);
        break;
      }
      case 'feedback':
        await page.keyboard.press('3');
        await page.keyboard.press('Space');
        break;
      default:
        break;
    }
    await page.waitForTimeout(60);
  }
}
