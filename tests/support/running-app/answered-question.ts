import type { Page } from '@playwright/test';
import { callApp, waitForSession } from '#scripts/rehearsal/app-calls.mjs';
import { beginAnswer, firstPackId, openRoomOf, waitForPhase, waitForTake } from './room';

/** One question of the first pack and what is written as its answer. */
export interface WrittenAnswer {
  questionId: string;
  text: string;
  /** What the user makes of it, 1 to 5. */
  rating: number;
}

/** Takes one question in writing in a session of its own, ends it before any follow-up, and rates the answer. */
export async function answerQuestion(
  page: Page,
  { questionId, text, rating }: WrittenAnswer,
): Promise<{ sessionId: string; takeId: string }> {
  const sessionId = await openRoomOf(page, {
    packId: await firstPackId(page),
    what: { run: 'question', questionId },
    mode: 'real',
    seed: 1,
    answerInput: 'typed',
  });
  const takeId = await beginAnswer(page, sessionId);
  await page.getByLabel('Your answer').fill(text);
  await page.keyboard.press('Control+Enter');
  await waitForTake(page, sessionId, takeId, ({ score }) => score !== null, 'the score');
  const { interview } = await waitForSession(
    page,
    sessionId,
    ({ interview: { at } }) => at.phase === 'asking' || at.phase === 'finished',
    'the end or a follow-up',
  );
  // A follow-up is not answered: what was said so far is enough.
  if (interview.at.phase === 'asking') {
    await page.keyboard.press('e');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await waitForPhase(page, sessionId, 'finished');
  }
  await callApp(page, 'take:rate', { sessionId, takeId, rating });
  return { sessionId, takeId };
}
