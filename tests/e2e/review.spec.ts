import type { Locator, Page } from '@playwright/test';
import { callApp } from '#scripts/rehearsal/app-calls.mjs';
import { speak } from '#scripts/rehearsal/spoken-microphone.mjs';
import { expect, test } from '@tests/support/running-app/app-test';
import { beginAnswer, enterRoom, goTo, waitForPhase, waitForText } from '@tests/support/running-app/room';
import { noticeSentences, ownActionsAndResult, spokenSample } from '@tests/support/running-app/spoken-file';

const video = (page: Page): Locator => page.locator('video');
const timeSec = (page: Page): Promise<number> =>
  video(page).evaluate((element: HTMLVideoElement) => element.currentTime);

test('an answer is replayed, corrected, given again, deleted and had back', async ({ greenroom }) => {
  const { page } = await greenroom.start();
  const { sessionId, takeId } = await enterRoom(page, 'video');
  await speak(page, spokenSample(1).file, ownActionsAndResult);
  await page.keyboard.press('Space');
  await waitForText(page, sessionId, takeId);
  await waitForPhase(page, sessionId, 'asking');
  await page.keyboard.press('e');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  await waitForPhase(page, sessionId, 'finished');
  await goTo(page, `/sessions/${sessionId}`);

  await test.step('the session lists the answer, and the keyboard opens its review', async () => {
    await expect(page.getByRole('link', { name: /^Review/ })).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'How did you do?' })).toBeVisible();
  });

  await test.step('the video has its length and shows pictures', async () => {
    const { take } = await callApp(page, 'take:review', { sessionId, takeId });
    await expect
      .poll(() => video(page).evaluate((element: HTMLVideoElement) => element.duration))
      .toBeCloseTo(take.durationMs / 1000, 0);
    expect(await video(page).evaluate((element: HTMLVideoElement) => element.videoWidth)).toBeGreaterThan(0);
  });

  await test.step('a press on a word goes to its second', async () => {
    const { transcript } = await callApp(page, 'take:review', { sessionId, takeId });
    const words = transcript?.versions[0]?.segments.flatMap((segment) => segment.words) ?? [];
    const index = words.findIndex(({ text }) => /^measured/i.test(text));
    expect(words[index]?.startSec).toBeGreaterThan(3);
    await page.locator(`[data-word="${index}"]`).click();
    await expect.poll(() => timeSec(page)).toBeCloseTo(words[index]?.startSec ?? 0, 0);
  });

  await test.step('evidence plays its own second', async () => {
    await page.keyboard.press('3');
    const moment = page.getByRole('button', { name: /^Play “/ }).first();
    const [, clock = ''] = /at (.+)$/.exec((await moment.getAttribute('aria-label')) ?? '') ?? [];
    await moment.click();
    const playing = () => video(page).evaluate((element: HTMLVideoElement) => !element.paused);
    await expect.poll(playing).toBe(true);
    const [min = 0, sec = 0] = ((await moment.textContent()) ?? '').split(':').map(Number);
    expect(Math.abs((await timeSec(page)) - (min * 60 + sec)), clock).toBeLessThan(2.5);
    await expect.poll(playing, 'it stops at the end of the moment').toBe(false);
  });

  await test.step('a corrected transcript is scored, and the original can be had back', async () => {
    const text = page.getByRole('region', { name: 'Transcript' });
    const heard = await text.innerText();
    await page.keyboard.press('c');
    await page.getByLabel('The text of your answer').fill('I counted all the books myself in two weeks.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByLabel('The text of your answer')).toBeHidden();
    await expect(text).toContainText('I counted all the books myself');
    const corrected = await callApp(page, 'take:review', { sessionId, takeId });
    expect(corrected.score?.evidence.every(({ quote }) => !/index/.test(quote))).toBe(true);
    await page.keyboard.press('v');
    await expect(text).toContainText('index');
    await page.keyboard.press('o');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect.poll(() => text.innerText()).toBe(heard);
  });

  await test.step('another try keeps both takes', async () => {
    await page.keyboard.press('t');
    await beginAnswer(page, sessionId);
    await speak(page, spokenSample(4).file, noticeSentences[0]);
    await page.keyboard.press('Space');
    await waitForPhase(page, sessionId, 'finished');
    const { takes } = await callApp(page, 'session:get', { sessionId });
    const again = takes.find(({ attempt }) => attempt === 2);
    await goTo(page, `/sessions/${sessionId}/takes/${again?.id}`);
    await expect(page.getByRole('navigation', { name: 'Take 2 of 2' })).toBeVisible();
    await page.keyboard.press('k');
    await expect(page.getByRole('navigation', { name: 'Take 1 of 2' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Transcript' })).toContainText('index');
  });

  await test.step('the library deletes the session and gives it back', async () => {
    await page.keyboard.press('Control+2');
    const row = page.getByRole('row', { name: /^Phone screen/ });
    await expect(row).toContainText('Done');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await expect(page.getByRole('heading', { name: 'Deleted, goes at the next start' })).toBeVisible();
    await expect(row).toHaveCount(0);
    await page.keyboard.press('u');
    await expect(row).toHaveCount(1);
  });
});
