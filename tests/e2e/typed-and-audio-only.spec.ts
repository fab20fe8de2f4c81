import { join } from 'node:path';
import { callApp } from '#scripts/rehearsal/app-calls.mjs';
import { speak } from '#scripts/rehearsal/spoken-microphone.mjs';
import { expect, projectRoot, test } from '@tests/support/running-app/app-test';
import { openKinds, watchDevices } from '@tests/support/running-app/device-faults';
import { playTake } from '@tests/support/running-app/recording';
import {
  beginAnswer,
  enterRoom,
  goTo,
  waitForPhase,
  waitForTake,
  waitForText,
} from '@tests/support/running-app/room';

const sample = join(projectRoot, 'resources', 'samples', 'answer-1.flac');
const written =
  'I am a backend developer. At my last company our search took four seconds, so I measured the slow queries and ' +
  'added two indexes. After that the same search took half a second, and calls to the help desk fell by a third.';

test('a typed answer is saved while it is written, survives a kill, and the one that follows is scored', async ({
  greenroom,
}) => {
  const first = await greenroom.start({ devices: false });
  const { sessionId, takeId } = await enterRoom(first.page, 'typed');
  const field = first.page.getByLabel('Your answer');
  // The answer has the cursor at once: nothing has to be clicked before the first word.
  await expect(field).toBeFocused();
  await first.page.keyboard.type('I was in the middle of', { delay: 20 });
  await expect(first.page.getByText('6 words, saved as you write')).toBeVisible();
  const savedText = async (): Promise<string | undefined> => {
    const { transcript } = await callApp(first.page, 'take:review', { sessionId, takeId });
    return transcript?.versions[0]?.text;
  };
  await expect.poll(savedText, { timeout: 2000 }).toBe('I was in the middle of');
  await first.kill();

  const { page } = await greenroom.start({ dataFolder: first.dataFolder, devices: false });
  await waitForPhase(page, sessionId, 'interrupted');
  expect(await waitForText(page, sessionId, takeId)).toBe('I was in the middle of');
  await goTo(page, `/sessions/${sessionId}/room`);
  await expect(page.getByRole('alert').getByText(/What you wrote is kept\./)).toBeVisible();
  await page.getByRole('button', { name: /^Go on with this question/ }).click();

  const nextTakeId = await beginAnswer(page, sessionId);
  await page.getByLabel('Your answer').fill(written);
  await page.keyboard.press('Control+Enter');
  const take = await waitForTake(page, sessionId, nextTakeId, ({ score }) => score !== null, 'the score');
  expect(take).toMatchObject({ input: 'typed', mimeType: null });
  await goTo(page, `/sessions/${sessionId}/takes/${nextTakeId}`);
  await page
    .getByRole('button', { name: /^3/ })
    .or(page.getByRole('radio', { name: /^3/ }))
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^The whole answer/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Your answer' })).toContainText('added two indexes');
  await expect(page.locator('video')).toHaveCount(0);
});

test('with sound only no camera is opened, and the answer is heard, scored and played in its review', async ({
  greenroom,
}) => {
  const { page } = await greenroom.start();
  await watchDevices(page);
  const { sessionId, takeId } = await enterRoom(page, 'audio');
  expect(await openKinds(page)).toEqual(['audio']);
  await speak(page, sample, { toSec: 5 });
  await page.keyboard.press('Space');
  const take = await waitForTake(page, sessionId, takeId, ({ score }) => score !== null, 'the score');
  expect(take.mimeType).toMatch(/^audio\/webm/);
  expect(await waitForText(page, sessionId, takeId)).toMatch(/thank you for the call/i);
  const played = await playTake(page, sessionId, takeId);
  expect(played).toMatchObject({ pictureWidth: 0 });
  expect(played.durationSec).toBeGreaterThan(4.5);

  await beginAnswer(page, sessionId);
  await goTo(page, `/sessions/${sessionId}/takes/${takeId}`);
  await expect(page.getByText('Sound only')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Transcript' })).toContainText(/thank you for the call/i);
  const video = page.locator('video');
  await page.getByRole('button', { name: /^Play/ }).first().click();
  await expect
    .poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime))
    .toBeGreaterThan(0.5);
});

test('an answer of silence has no text, and its review says plainly that nothing was heard', async ({
  greenroom,
}) => {
  const { page } = await greenroom.start();
  const { sessionId, takeId } = await enterRoom(page, 'audio');
  await page.waitForTimeout(4000);
  await page.keyboard.press('Space');
  expect(await waitForText(page, sessionId, takeId)).toBe('');
  await beginAnswer(page, sessionId);
  await goTo(page, `/sessions/${sessionId}/takes/${takeId}`);
  const transcript = page.getByRole('region', { name: 'Transcript' });
  await expect(transcript).toContainText('No speech was heard in this answer.');
  await expect(transcript.getByRole('button', { name: /^Transcribe again/ })).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByRole('region', { name: 'The whole answer' })).toContainText(
    'There is no answer to judge.',
  );
});
