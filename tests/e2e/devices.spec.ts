import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { callApp } from '#scripts/rehearsal/app-calls.mjs';
import { speak } from '#scripts/rehearsal/spoken-microphone.mjs';
import { expect, projectRoot, test } from '@tests/support/running-app/app-test';
import {
  denyDevices,
  openKinds,
  setBusy,
  unplug,
  watchDevices,
} from '@tests/support/running-app/device-faults';
import { playTake } from '@tests/support/running-app/recording';
import {
  beginAnswer,
  enterRoom,
  goTo,
  openRoom,
  takeNow,
  waitForPhase,
  waitForTake,
  phoneScreen,
  waitForText,
} from '@tests/support/running-app/room';

const sample = join(projectRoot, 'resources', 'samples', 'answer-1.flac');

/** A new session that stands at its device check, with that screen open. */
async function openDeviceCheck(page: Page): Promise<string> {
  const { id } = await callApp(page, 'session:create', phoneScreen('amazon-backend-developer', 'video'));
  await goTo(page, `/sessions/${id}/check`);
  return id;
}

/** Answers in writing from where the interview stands, and reads back what was kept. */
async function answerInWriting(page: Page, sessionId: string): Promise<void> {
  const takeId = await beginAnswer(page, sessionId);
  await page.getByLabel('Your answer').fill('I write this instead.');
  await page.keyboard.press('Control+Enter');
  await waitForTake(page, sessionId, takeId, ({ state }) => state === 'ready', 'the typed answer');
  expect(await waitForText(page, sessionId, takeId)).toBe('I write this instead.');
}

test('a refused camera and microphone are told with the way to allow them, and typing leads into the room', async ({
  greenroom,
}) => {
  const { app, page } = await greenroom.start();
  await denyDevices(app);
  const sessionId = await openDeviceCheck(page);
  await expect(page.getByText('Greenroom may not use the camera')).toBeVisible();
  await expect(page.getByText('Greenroom may not use the microphone')).toBeVisible();
  await expect(page.getByText(/privacy settings of your system, allow the camera/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Start the interview/ })).toBeDisabled();

  await page.keyboard.press('t');
  await page.getByRole('button', { name: /^Start the interview/ }).click();
  await page.waitForURL(/\/room$/);
  await waitForPhase(page, sessionId, 'introduction');
});

test('a machine without camera and microphone says so in the room, and the answers are typed', async ({
  greenroom,
}) => {
  const { page } = await greenroom.start({ devices: false });
  const sessionId = await openRoom(page, 'video');
  const panel = page.getByRole('alert');
  await expect(panel.getByText('No camera and no microphone were found')).toBeVisible();
  await expect(panel.getByText(/Plug them in/)).toBeVisible();
  // Without a microphone that would lead nowhere.
  await expect(panel.getByRole('button', { name: /^Go on with sound only/ })).toHaveCount(0);
  await panel.getByRole('button', { name: /^Type my answers/ }).click();
  await answerInWriting(page, sessionId);
});

test('a camera that another program holds is told, and the answers go on with sound only', async ({
  greenroom,
}) => {
  const { page } = await greenroom.start();
  await watchDevices(page);
  await setBusy(page, 'camera', true);
  const sessionId = await openRoom(page, 'video');
  const panel = page.getByRole('alert');
  await expect(panel.getByText('The camera does not start')).toBeVisible();
  await expect(panel.getByText(/Another program may be using it: close calls and camera apps/)).toBeVisible();
  await panel.getByRole('button', { name: /^Go on with sound only/ }).click();
  const takeId = await beginAnswer(page, sessionId);
  expect(await openKinds(page)).toEqual(['audio']);
  await speak(page, sample, { toSec: 3 });
  await page.keyboard.press('Space');
  const take = await waitForTake(page, sessionId, takeId, ({ state }) => state === 'ready', 'the answer');
  expect(take.mimeType).toContain('audio/');
  expect(await waitForText(page, sessionId, takeId)).toMatch(/thank you for the call/i);
});

test('a camera that is free again is used after another try', async ({ greenroom }) => {
  const { page } = await greenroom.start();
  await watchDevices(page);
  await setBusy(page, 'camera', true);
  await openDeviceCheck(page);
  await expect(page.getByText('The camera does not start')).toBeVisible();
  await expect(page.getByText('Without a camera you can still answer by microphone: press A.')).toBeVisible();
  await setBusy(page, 'camera', false);
  await page.getByRole('button', { name: /^Try again/ }).click();
  await expect(page.getByLabel('Your picture')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Start the interview/ })).toBeEnabled();
});

test('a microphone unplugged in the middle of an answer: what was said stays, and typing goes on', async ({
  greenroom,
}) => {
  const { page } = await greenroom.start();
  await watchDevices(page);
  const { sessionId, takeId } = await enterRoom(page, 'video');
  await speak(page, sample, { toSec: 5 });
  await unplug(page, 'microphone');
  await expect(page.getByRole('heading', { name: 'The microphone was unplugged' })).toBeVisible();
  const panel = page.getByRole('alert');
  await expect(panel.getByText(/Kept: [4-8] seconds of your answer/)).toBeVisible();
  await expect(panel.getByText(/Plug it in again, or choose another one/)).toBeVisible();
  const take = await waitForTake(page, sessionId, takeId, ({ state }) => state === 'ready', 'the recording');
  expect(take.interruption).toMatchObject({ reason: 'microphone-lost' });
  // The camera light must not stay on while nothing is recorded.
  expect(await openKinds(page)).toEqual([]);
  expect(await waitForText(page, sessionId, takeId)).toMatch(/thank you for the call/i);
  const played = await playTake(page, sessionId, takeId);
  expect(played.durationSec).toBeGreaterThan(4);
  expect(played.playedSec).toBeGreaterThan(0.2);

  await panel.getByRole('button', { name: /^Type my answers/ }).click();
  await answerInWriting(page, sessionId);
});

test('a camera unplugged in the middle of an answer: picture and sound so far stay, and sound goes on', async ({
  greenroom,
}) => {
  const { page } = await greenroom.start();
  await watchDevices(page);
  const { sessionId, takeId } = await enterRoom(page, 'video');
  await speak(page, sample, { toSec: 5 });
  await unplug(page, 'camera');
  await expect(page.getByRole('heading', { name: 'The camera was unplugged' })).toBeVisible();
  const panel = page.getByRole('alert');
  await expect(panel.getByText(/Kept: [4-8] seconds of your answer/)).toBeVisible();
  await waitForTake(page, sessionId, takeId, ({ state }) => state === 'ready', 'the recording');
  expect(await waitForText(page, sessionId, takeId)).toMatch(/thank you for the call/i);
  const played = await playTake(page, sessionId, takeId);
  expect(played.pictureWidth).toBeGreaterThan(0);
  expect(played.playedSec).toBeGreaterThan(0.2);

  await panel.getByRole('button', { name: /^Go on with sound only/ }).click();
  const nextTakeId = await beginAnswer(page, sessionId);
  expect(await openKinds(page)).toEqual(['audio']);
  const next = await takeNow(page, sessionId, nextTakeId);
  expect(next).toMatchObject({ input: 'audio', attempt: 2 });
});
