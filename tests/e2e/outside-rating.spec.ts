import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { callApp } from '#scripts/rehearsal/app-calls.mjs';
import { answerQuestion } from '@tests/support/running-app/answered-question';
import { expect, test } from '@tests/support/running-app/app-test';
import { goTo } from '@tests/support/running-app/room';

const answer = {
  questionId: 'behavioural-automate-toil',
  text:
    'At my last company somebody had to copy the refunds of the day into a sheet by hand, every evening. I watched how ' +
    'they did it for two days, then I wrote a job that does it and sends the sheet by mail. I showed it to the finance ' +
    'team, and I mended two cases that they found. It saves them five hours a week, and there were no wrong refunds since.',
  rating: 3,
};

const panel = (page: Page) => page.getByRole('region', { name: 'Ask somebody else' });

/** The rows of the answer as a whole: the program, the user, the rater. */
const rows = (page: Page) => panel(page).getByRole('table').locator('tbody').first().getByRole('row');

test('somebody else rates an answer by keyboard, the levels are compared, and a broken file costs the ratings alone', async ({
  greenroom,
}) => {
  const first = await greenroom.start({ devices: false });
  const { dataFolder, page } = first;
  const { sessionId, takeId } = await answerQuestion(page, answer);
  const review = `/sessions/${sessionId}/takes/${takeId}`;
  await goTo(page, review);

  await test.step('the rater sees the question and the words, and no score', async () => {
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('f');
    const dialog = page.getByRole('dialog', { name: 'What do you make of this answer?' });
    await expect(dialog.getByRole('region', { name: 'The answer' })).toContainText('five hours a week');
    await expect(dialog.getByRole('region', { name: 'The whole answer' })).toContainText('no level yet');
    await expect(dialog.getByText(/Level [1-5] of 5/)).toHaveCount(0);
    // It covers the window, and with it the scores of the review.
    const box = await dialog.boundingBox();
    const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(box).toMatchObject({ x: 0, y: 0, ...window });
  });

  await test.step('levels by figures, then what is missing is asked for', async () => {
    const { question } = await callApp(page, 'take:review', { sessionId, takeId });
    expect(question.qualityIds.length).toBeGreaterThan(0);
    await page.keyboard.press('4');
    for (const level of question.qualityIds.keys()) {
      await page.keyboard.press('n');
      await page.keyboard.press(String(level));
    }
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('alert')).toContainText('Write your name');
    await expect(page.getByLabel('Your name')).toBeFocused();
    await expect(page.getByLabel('Your name')).toBeInViewport({ ratio: 1 });
  });

  await test.step('name and comment, saved by key, stand beside the program and the user', async () => {
    await page.keyboard.type('Anna Berg');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('The number at the end convinced me.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(rows(page).filter({ hasText: 'The program' })).toContainText(/[1-5] \([1-5]\.\d\)/);
    await expect(rows(page).filter({ hasText: 'You' })).toContainText('3');
    await expect(rows(page).filter({ hasText: 'Anna Berg' })).toContainText('4');
    await expect(panel(page)).toContainText('The number at the end convinced me.');
  });

  const before = await panel(page).innerText();
  await first.quit();
  const second = await greenroom.start({ dataFolder });
  await test.step('after a restart the comparison reads the same, and progress knows the rater', async () => {
    await goTo(second.page, review);
    await expect.poll(() => panel(second.page).innerText()).toBe(before);
    await second.page.keyboard.press('Control+3');
    await expect(second.page.getByRole('main')).toContainText('Anna Berg');
  });
  await second.quit();

  const folder = join(dataFolder, 'sessions', sessionId);
  writeFileSync(join(folder, 'ratings.json'), '{"schemaVersion":1,"ratings":[{"id"');
  rmSync(join(folder, 'ratings.json.bak'), { force: true });
  const third = await greenroom.start({ dataFolder });
  await test.step('a broken file is set aside with a notice, and the review opens without it', async () => {
    await goTo(third.page, review);
    await expect(third.page.getByRole('alert')).toContainText('A file cannot be read');
    await expect(third.page.getByRole('region', { name: 'Your answer' })).toContainText('five hours a week');
    await expect(panel(third.page)).toContainText('A friend or mentor can rate this answer');
    await expect
      .poll(() => readdirSync(folder).filter((name) => name.startsWith('ratings.json.corrupt-')))
      .toHaveLength(1);
  });
});
