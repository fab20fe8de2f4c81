import type { Page } from '@playwright/test';
import { callApp, waitForSession } from '#scripts/rehearsal/app-calls.mjs';
import type { CallInput } from '@shared/ipc/contract';
import type { InterviewPhase } from '@shared/model/interview';
import type { AnswerInput, Session, Take } from '@shared/model/session';

/** The interviewer's line cannot be cut short in its first half second. */
const skipGuardMs = 700;

/** Waits until the interview is in the phase. */
export function waitForPhase(
  page: Page,
  sessionId: string,
  phase: InterviewPhase['phase'],
): Promise<Session> {
  return waitForSession(
    page,
    sessionId,
    ({ interview }) => interview.at.phase === phase,
    `“${phase}”`,
    30_000,
  );
}

/** Cuts the question short as soon as that is possible, and waits for the answer to be recorded. Gives its take. */
export async function beginAnswer(page: Page, sessionId: string): Promise<string> {
  await waitForPhase(page, sessionId, 'asking');
  await page.waitForTimeout(skipGuardMs);
  await page.keyboard.press('Space');
  const { interview } = await waitForPhase(page, sessionId, 'answering');
  if (interview.at.phase !== 'answering') throw new Error('The answer is over already.');
  return interview.at.takeId;
}

/** A new phone screen, past device check and greeting, with its room open and the first answer being given. */
export async function enterRoom(
  page: Page,
  answerInput: AnswerInput,
): Promise<{ sessionId: string; takeId: string }> {
  const sessionId = await openRoom(page, answerInput);
  return { sessionId, takeId: await beginAnswer(page, sessionId) };
}

/** The phone screen of ten minutes: four questions, and always the same ones. */
export function phoneScreen(packId: string, answerInput: AnswerInput): CallInput<'session:create'> {
  const what = { run: 'round', stageId: 'phone-screen', roundId: 'phone-screen', lengthMin: 10 } as const;
  return { packId, what, mode: 'real', seed: 1, answerInput };
}

/** A new phone screen with its room open, past device check and greeting. */
export async function openRoom(page: Page, answerInput: AnswerInput): Promise<string> {
  return openRoomOf(page, phoneScreen(await firstPackId(page), answerInput));
}

/** The pack that stands first in the list. */
export async function firstPackId(page: Page): Promise<string> {
  const [pack] = await callApp(page, 'pack:list', null);
  if (!pack) throw new Error('There is no pack.');
  return pack.id;
}

/** A new session of any kind with its room open, past device check and greeting. */
export async function openRoomOf(page: Page, wish: CallInput<'session:create'>): Promise<string> {
  const { id: sessionId } = await callApp(page, 'session:create', wish);
  for (const type of ['devices-checked', 'introduction-finished'] as const) {
    await callApp(page, 'session:dispatch', { sessionId, happening: { type } });
  }
  await goTo(page, `/sessions/${sessionId}/room`);
  return sessionId;
}

/** Opens a screen by its address. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${route}`);
}

/** The take as it is kept now. */
export async function takeNow(page: Page, sessionId: string, takeId: string): Promise<Take> {
  const { takes } = await callApp(page, 'session:get', { sessionId });
  const take = takes.find(({ id }) => id === takeId);
  if (!take) throw new Error(`There is no take ${takeId}.`);
  return take;
}

/** Waits until the take is as wanted. */
export async function waitForTake(
  page: Page,
  sessionId: string,
  takeId: string,
  wanted: (take: Take) => boolean,
  what: string,
): Promise<Take> {
  const has = ({ takes }: Session) => takes.some((take) => take.id === takeId && wanted(take));
  await waitForSession(page, sessionId, has, what, 30_000);
  return takeNow(page, sessionId, takeId);
}

/** Waits for the whole transcript and gives its text. */
export async function waitForText(page: Page, sessionId: string, takeId: string): Promise<string> {
  const { transcription } = await waitForTake(
    page,
    sessionId,
    takeId,
    (take) => take.transcription.state === 'done' || take.transcription.state === 'failed',
    'the transcript',
  );
  if (transcription.state === 'failed') throw new Error(transcription.message);
  const { transcript } = await callApp(page, 'take:review', { sessionId, takeId });
  return transcript?.versions[transcript.activeVersion]?.text ?? '';
}
