import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { callApp, openSessionId } from '#scripts/rehearsal/app-calls.mjs';
import { answerQuestion } from '@tests/support/running-app/answered-question';
import { expect, test } from '@tests/support/running-app/app-test';

const strong =
  'At my last company the export of invoices failed about every third night, and I was asked to look after it. I read ' +
  'the logs of two weeks and found that one customer had an address without a country. I moved the check to the moment ' +
  'of saving, I wrote a test for it, and I mended forty old rows. Since then it has not failed once in eleven months, ' +
  'and we saved four hours of work every week. I learned to look at the data before I look at the code.';
const weak =
  'I always try to keep things simple, because simple systems are good for everybody, and I work hard at it.';

const weakQuestion = 'behavioural-simplify';
const answers = [
  { questionId: 'behavioural-automate-toil', text: strong, rating: 4 },
  { questionId: 'behavioural-retire-service', text: strong, rating: 4 },
  { questionId: weakQuestion, text: weak, rating: 2 },
];

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** What the screen says of readiness, of the qualities and of what comes back. */
async function shownProgress(page: Page): Promise<string[]> {
  const names = ['Readiness', 'What comes back'];
  return Promise.all(names.map((name) => region(page, name).innerText()));
}

test('rated answers make progress with a range, a weak question comes back and is practised by key', async ({
  greenroom,
}) => {
  const first = await greenroom.start({ devices: false, settings: { answerInput: 'typed' } });
  const { dataFolder } = first;
  await test.step('before the first answer the screen says what will make it', async () => {
    await first.page.keyboard.press('Control+3');
    await expect(first.page.getByRole('heading', { name: 'Progress' })).toBeVisible();
    await expect(first.page.getByRole('main')).toContainText('No answer to count yet');
  });
  for (const answer of answers) await answerQuestion(first.page, answer);

  await test.step('readiness is told with what it rests on', async () => {
    await first.page.keyboard.press('Control+3');
    const readiness = region(first.page, 'Readiness');
    await expect(readiness).toContainText(/[1-5] of 5 qualities judged/);
    await expect(readiness).toContainText(/between \d\.\d and \d\.\d/);
    await expect(
      readiness.getByRole('region', { name: 'What it rests on' }).getByRole('listitem'),
    ).not.toHaveCount(0);
  });

  await test.step('only the weak question comes back, from tomorrow on', async () => {
    const back = region(first.page, 'What comes back').getByRole('listitem');
    await expect(back).toHaveCount(1);
    await expect(back).toContainText('Comes back tomorrow');
  });

  const before = await shownProgress(first.page);
  await first.quit();
  const digests = join(dataFolder, 'progress.json');
  expect(JSON.parse(readFileSync(digests, 'utf8')).sessions).toHaveLength(answers.length);

  const second = await greenroom.start({ dataFolder, devices: false });
  await test.step('a restart changes nothing of it', async () => {
    await second.page.keyboard.press('Control+3');
    await expect.poll(() => shownProgress(second.page)).toEqual(before);
  });
  await second.quit();
  for (const path of [digests, `${digests}.bak`]) rmSync(path, { force: true });

  const { page } = await greenroom.start({ dataFolder, devices: false });
  await test.step('without the file it is made anew from the answers', async () => {
    await page.keyboard.press('Control+3');
    await expect.poll(() => shownProgress(page)).toEqual(before);
    await expect.poll(() => existsSync(digests)).toBe(true);
    expect(JSON.parse(readFileSync(digests, 'utf8')).sessions).toHaveLength(answers.length);
  });

  await test.step('the key P begins practice of the question that comes back', async () => {
    await page.keyboard.press('p');
    await expect(page).toHaveURL(/\/sessions\/[^/]+\/check/);
    const session = await callApp(page, 'session:get', { sessionId: openSessionId(page) });
    expect(session.plan.questions[0]?.questionId).toBe(weakQuestion);
  });
});

test('a real interview is written down, changed, deleted and had back by keyboard, and is there after a restart', async ({
  greenroom,
}) => {
  const first = await greenroom.start({ devices: false });
  const { dataFolder, page } = first;
  const entries = (on: Page) => on.getByRole('main').getByRole('listitem');
  const form = page.getByRole('dialog');
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('button', { name: 'The log of real interviews' })).toBeVisible();
  await page.keyboard.press('i');
  await expect(page.getByRole('heading', { name: 'No real interview yet' })).toBeVisible();

  await test.step('written down', async () => {
    await page.keyboard.press('n');
    await expect(form.getByLabel('Company')).toBeFocused();
    await page.keyboard.type('Hazel Trains');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Phone screen');
    await page.keyboard.press('Tab');
    await expect(form.getByLabel('Rather not say')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(form.getByLabel('4, Rather well')).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Asked about indexes. I forgot the numbers.');
    await page.keyboard.press('Control+Enter');
    await expect(form).toBeHidden();
    await expect(entries(page)).toHaveCount(1);
    await expect(entries(page)).toContainText('Hazel Trains, Phone screen');
    await expect(entries(page)).toContainText('Felt rather well');
    await expect(entries(page)).toContainText('Waiting to hear');
  });

  await test.step('changed', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(form.getByLabel('Company')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('On');
    await expect(form.getByLabel('How it ended')).toHaveValue('next-round');
    await page.keyboard.press('Control+Enter');
    await expect(form).toBeHidden();
    await expect(entries(page)).toContainText('On to the next round');
  });

  await test.step('leaving with changes asks first', async () => {
    await page.keyboard.press('n');
    await expect(form.getByLabel('Company')).toBeFocused();
    await page.keyboard.type('Another');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Leave without saving?' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(entries(page)).toHaveCount(1);
  });

  await test.step('deleted and had back', async () => {
    await expect(page.getByRole('button', { name: /^Delete: Hazel Trains/ })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('button', { name: /^Delete: Hazel Trains/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'No real interview yet' })).toBeVisible();
    await expect(page.getByText('“Hazel Trains, Phone screen” is off the log.')).toBeVisible();
    await page.keyboard.press('u');
    await expect(entries(page)).toHaveCount(1);
  });

  const before = await entries(page).innerText();
  await first.quit();
  const second = await greenroom.start({ dataFolder, devices: false });
  await second.page.keyboard.press('Control+3');
  await expect(second.page.getByRole('button', { name: 'The log of real interviews' })).toBeVisible();
  await second.page.keyboard.press('i');
  await expect(entries(second.page)).toHaveCount(1);
  expect(await entries(second.page).innerText()).toBe(before);
});
