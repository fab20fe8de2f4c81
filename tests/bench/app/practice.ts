import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { openSessionId, waitForSession } from '#scripts/rehearsal/app-calls.mjs';
import { launchApp } from '#scripts/rehearsal/launch-app.mjs';
import { installSpokenMicrophone } from '#scripts/rehearsal/spoken-microphone.mjs';
import type { TakeKey } from '@electron/main/storage/transcript-store';
import type { InterviewPhase } from '@shared/model/interview';
import type { Bench } from '@tests/bench/measurement';

/** The real built app, open on a data folder, with the platform's fake camera and a microphone that we speak into. */
export interface Practice {
  app: ElectronApplication;
  page: Page;
}

/** Opens the app the way a person does. */
export async function openPractice(
  { projectRoot, window }: Bench,
  userDataFolder: string,
): Promise<Practice> {
  if (window === null) throw new Error('There is no display.');
  const { program, env } = window;
  const { app, page } = await launchApp({ projectRoot, program, env, userDataFolder });
  await installSpokenMicrophone(page);
  return { app, page };
}

/** Goes from home to the first question and begins to answer it, on camera and microphone. */
export async function beginFirstAnswer({ page }: Practice): Promise<TakeKey> {
  await page.getByRole('button', { name: /^Start the phone screen/ }).click();
  await page.waitForURL(/\/check$/);
  const start = page.getByRole('button', { name: /^Start the interview/ });
  await start.click();
  await page.waitForURL(/\/room$/);
  const sessionId = openSessionId(page);
  await reachPhase(page, sessionId, 'introduction');
  await page.keyboard.press('Space');
  await reachPhase(page, sessionId, 'asking');
  await page.keyboard.press('Space');
  const { interview } = await reachPhase(page, sessionId, 'answering');
  if (interview.at.phase !== 'answering') throw new Error('The answer was over before it began.');
  return { sessionId, takeId: interview.at.takeId };
}

/** Runs `work` with an empty data folder that is gone afterwards. */
export async function withDataFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'greenroom-bench-data-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function reachPhase(page: Page, sessionId: string, phase: InterviewPhase['phase']) {
  return waitForSession(
    page,
    sessionId,
    ({ interview }) => interview.at.phase === phase,
    `the phase “${phase}”`,
  );
}
