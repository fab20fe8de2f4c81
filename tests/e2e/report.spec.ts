import { callApp } from '#scripts/rehearsal/app-calls.mjs';
import { expect, test } from '@tests/support/running-app/app-test';
import { beginAnswer, enterRoom, goTo, waitForPhase, waitForTake } from '@tests/support/running-app/room';

const answers = [
  'Two years ago our export of invoices failed every night. I read the log, I found that one customer had a broken ' +
    'address, and I moved the check to the moment of saving. Since then it has not failed once in eleven months.',
  'Last spring I had to choose between a rewrite and a small repair. I took the repair because we had nine days, and ' +
    'I told my lead what it would cost us later. It went live on day six and we lost no order.',
];

/** Pages of a PDF: every page object says so once. */
const pagesOf = (pdf: string): number => (pdf.match(/\/Type\s*\/Page[^s]/g) ?? []).length;

test('the report of a session stands on one page, on the screen and on paper', async ({ greenroom }) => {
  const { app, page } = await greenroom.start({ devices: false });
  const { sessionId, takeId } = await enterRoom(page, 'typed');
  const takeIds = [takeId];
  for (const [place, text] of answers.entries()) {
    if (place > 0) takeIds.push(await beginAnswer(page, sessionId));
    await page.getByLabel('Your answer').fill(text);
    await page.keyboard.press('Control+Enter');
    const answered = takeIds[place] ?? '';
    await waitForTake(page, sessionId, answered, ({ score }) => score !== null, 'the score');
    await callApp(page, 'take:rate', { sessionId, takeId: answered, rating: 3 });
  }
  await waitForPhase(page, sessionId, 'asking');
  await goTo(page, `/sessions/${sessionId}`);

  await test.step('the session leads to it by a key', async () => {
    await expect(page.getByRole('button', { name: /^Report/ })).toBeVisible();
    await page.keyboard.press('p');
    await expect(page.getByRole('region', { name: 'Where it stands' })).toContainText(
      'probably lies between',
    );
    await expect(page.getByRole('region', { name: 'Answers' })).toContainText('you: 3');
  });

  await test.step('on paper it is one page without sidebar and buttons', async () => {
    const pdf = await app.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const bytes = await window?.webContents.printToPDF({ pageSize: 'A4', preferCSSPageSize: false });
      return bytes?.toString('latin1') ?? '';
    });
    expect(pagesOf(pdf)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: /Print/ })).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Screens' })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('what to work on leads to its answer', async () => {
    await page.getByRole('region', { name: 'To work on' }).getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(page.url()).toContain(`/sessions/${sessionId}/takes/`);
  });
});
