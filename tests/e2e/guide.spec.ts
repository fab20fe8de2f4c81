import { answerQuestion } from '@tests/support/running-app/answered-question';
import { expect, test } from '@tests/support/running-app/app-test';
import { goTo } from '@tests/support/running-app/room';

const answer = {
  questionId: 'behavioural-automate-toil',
  text:
    'At my last company somebody had to copy the refunds of the day into a sheet by hand, every evening. I watched how ' +
    'they did it for two days, then I wrote a job that does it and sends the sheet by mail. It saves them five hours a ' +
    'week, and there were no wrong refunds since.',
  rating: 4,
};

test('a key opens how an answer is judged: each level with its needs, the pack’s anchors, and a 5 to listen to', async ({
  greenroom,
}) => {
  const { page } = await greenroom.start({ devices: false });
  const { sessionId, takeId } = await answerQuestion(page, answer);
  await goTo(page, `/sessions/${sessionId}/takes/${takeId}`);
  await expect(page.getByRole('button', { name: /^How this is judged/ })).toBeVisible();
  await page.keyboard.press('h');
  const dialog = page.getByRole('dialog', { name: 'How this is judged' });
  const parts = dialog.getByRole('navigation', { name: 'Parts of the judgement' }).getByRole('button');

  await test.step('the whole answer has five levels, one of them its own, with its words as proof', async () => {
    const whole = dialog.getByRole('region', { name: 'The whole answer' });
    await expect(whole.getByRole('heading', { name: 'The whole answer' })).toBeVisible();
    await expect(whole.locator('ol > li')).toHaveCount(5);
    await expect(whole.getByText('this answer')).toHaveCount(1);
    await expect(whole).toContainText('“and there were no wrong refunds since”');
  });

  await test.step('a quality shows the words of the pack for each level', async () => {
    await page.keyboard.press('q');
    await expect(parts.nth(1)).toHaveAttribute('aria-current', 'true');
    await expect(dialog.getByText('The pack:')).toHaveCount(5);
  });

  await test.step('the part before the first is an example of a 5, with what makes it one', async () => {
    await page.keyboard.press('Shift+Q');
    await page.keyboard.press('Shift+Q');
    const example = dialog.getByRole('region', { name: 'What a 5 sounds like' });
    await expect(example).toContainText('People and figures are made up');
    const marks = await example.locator('mark').count();
    expect(marks).toBeGreaterThan(1);
    expect(await example.getByRole('listitem').count()).toBeGreaterThanOrEqual(marks);
  });

  await test.step('the key goes back to the review', async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
});
