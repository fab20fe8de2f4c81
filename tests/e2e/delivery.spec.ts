import type { Page } from '@playwright/test';
import { callApp } from '#scripts/rehearsal/app-calls.mjs';
import { speak } from '#scripts/rehearsal/spoken-microphone.mjs';
import type { Mode } from '@shared/model/session';
import { expect, test } from '@tests/support/running-app/app-test';
import {
  beginAnswer,
  enterRoom,
  firstPackId,
  goTo,
  openRoomOf,
  phoneScreen,
  waitForPhase,
  waitForText,
} from '@tests/support/running-app/room';
import { noticeSentences, ownActionsAndResult, spokenSample } from '@tests/support/running-app/spoken-file';

const card = (page: Page) => page.getByRole('region', { name: 'Delivery', exact: true });
const tile = (page: Page, name: string) => card(page).getByRole('button', { name: new RegExp(`^${name}`) });

/** Ends the session after its first answer, so that the computer is quiet. */
async function endSession(page: Page, sessionId: string): Promise<void> {
  await waitForPhase(page, sessionId, 'asking');
  await page.keyboard.press('e');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  await waitForPhase(page, sessionId, 'finished');
}

test('how an answer was spoken is measured by itself, and held against ranges that the user can change', async ({
  greenroom,
}) => {
  const { page } = await greenroom.start();
  const { sessionId, takeId } = await enterRoom(page, 'video');
  await speak(page, spokenSample(1).file, ownActionsAndResult);
  await page.waitForTimeout(3000); // a pause to be found in the sound
  await speak(page, spokenSample(4).file, noticeSentences[0]);
  await page.keyboard.press('Space');
  await waitForText(page, sessionId, takeId);
  await endSession(page, sessionId);
  await callApp(page, 'take:rate', { sessionId, takeId, rating: 3 });
  const review = `/sessions/${sessionId}/takes/${takeId}`;
  await goTo(page, review);

  await test.step('pace, pauses and fillers stand on the card, apart from the score', async () => {
    await expect(card(page)).toContainText('Not part of the score.');
    await expect(tile(page, 'Pace')).toContainText(/1\d\dwords a minute, (easy to follow|a little fast)/);
    await expect(tile(page, 'Pauses')).toContainText(/[1-9]over 2\ss, longest [34](\.\d)?\ss/);
    await expect(tile(page, 'Fillers heard')).toContainText(/none|about \d/);
  });

  await test.step('the measures of the sound come by themselves', async () => {
    await expect(tile(page, 'Voice')).toContainText(/\d.*semitones of pitch/);
    for (let part = 0; part < 3; part += 1) await page.keyboard.press('d');
    const voice = card(page).getByRole('region', { name: 'Voice in detail' });
    await expect(voice).toContainText('Variation of pitch');
    await expect(voice).toContainText(/Variation of loudness\s*\d/);
    const { delivery } = await callApp(page, 'take:review', { sessionId, takeId });
    expect(delivery?.soundCurve.some(({ pitchHz }) => pitchHz !== null)).toBe(true);
  });

  await test.step('a pause is listened to from the card', async () => {
    await tile(page, 'Pauses').click();
    const pause = card(page).getByRole('list', { name: 'Listen to the pauses' }).getByRole('button').first();
    await pause.click();
    await expect
      .poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime))
      .toBeGreaterThan(10);
  });

  const scoreNow = async () => (await callApp(page, 'take:review', { sessionId, takeId })).score;
  const scoreBefore = await scoreNow();
  const { delivery } = await callApp(page, 'take:review', { sessionId, takeId });
  const pace = Math.round(delivery?.paceWpm ?? 0);
  const paceBefore = await tile(page, 'Pace').innerText();
  const section = page.getByRole('region', { name: 'Delivery', exact: true });

  await test.step('another range makes another word, and the same score', async () => {
    await goTo(page, '/settings?section=delivery');
    await section.getByRole('button', { name: 'Change Pace' }).click();
    const ends = { 'good, from': pace + 10, 'good, to': pace + 30, 'acceptable, to': pace + 40 };
    for (const [end, value] of Object.entries(ends))
      await section.getByLabel(`Pace, ${end}`).fill(String(value));
    await page.keyboard.press('Enter');
    await expect(section.getByText('yours')).toBeVisible();
    await goTo(page, review);
    await expect(tile(page, 'Pace')).toContainText('a little slow');
    expect(await scoreNow()).toEqual(scoreBefore);
  });

  await test.step('a range that does not hold together is not saved', async () => {
    await goTo(page, '/settings?section=delivery');
    const before = (await callApp(page, 'settings:get', null)).norms;
    await section.getByRole('button', { name: 'Change Pace' }).click();
    await section.getByLabel('Pace, good, from').fill('500');
    await page.keyboard.press('Enter');
    await expect(section).toContainText('The good range ends before it begins. Nothing is saved until then.');
    expect((await callApp(page, 'settings:get', null)).norms).toEqual(before);
  });

  await test.step('reset brings the shipped range and its word back', async () => {
    await section.getByRole('button', { name: 'Reset Pace' }).click();
    await expect(section.getByText('yours')).toHaveCount(0);
    expect((await callApp(page, 'settings:get', null)).norms).toEqual({});
    await goTo(page, review);
    await expect.poll(() => tile(page, 'Pace').innerText()).toBe(paceBefore);
  });
});

/** Says a sentence in the room, then nothing, in a session of the mode. */
async function fallSilent(page: Page, mode: Mode): Promise<string> {
  const wish = phoneScreen(await firstPackId(page), 'audio');
  const sessionId = await openRoomOf(page, { ...wish, mode });
  await beginAnswer(page, sessionId);
  await speak(page, spokenSample(4).file, noticeSentences[0]);
  return sessionId;
}

test('a silence is nudged about in practice where that is switched on, and never in real mode', async ({
  greenroom,
}) => {
  const { page } = await greenroom.start();
  const nudge = page.getByRole('status', { name: 'Nudge' });

  await test.step('nudges are off until they are switched on', async () => {
    await goTo(page, '/settings?section=delivery');
    const wanted = page.getByLabel('Nudges while you speak (practice only)');
    await expect(wanted).not.toBeChecked();
    await wanted.focus();
    await page.keyboard.press('Space');
    await expect(wanted).toBeChecked();
    await expect.poll(async () => (await callApp(page, 'settings:get', null)).liveNudges).toBe(true);
  });

  const sessionId = await fallSilent(page, 'practice');
  await test.step('in practice a line comes in the silence and goes with the next words', async () => {
    await expect(nudge).toBeEmpty();
    await expect(nudge).toHaveText('A pause is fine. Go on with your next point when you have it.');
    await page.waitForTimeout(6000); // a line stays long enough to be read
    await speak(page, spokenSample(4).file, noticeSentences[1]);
    await expect(nudge).toBeEmpty();
    await page.keyboard.press('Space');
    await waitForPhase(page, sessionId, 'feedback');
  });

  await test.step('in real mode the same silence passes without a word', async () => {
    const realId = await fallSilent(page, 'real');
    await page.waitForTimeout(9000);
    const { interview } = await callApp(page, 'session:get', { sessionId: realId });
    expect(interview.at.phase).toBe('answering');
    await expect(nudge).toHaveCount(0);
    await expect(page.getByText('A pause is fine.')).toHaveCount(0);
  });
});
