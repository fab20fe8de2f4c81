/** What the rehearsal thinks of every answer; the screen asks before it shows a score. */
const ownRating = '3';

/**
 * Rates the answers and opens every screen once, taking its picture.
 *
 * @param {import('./take-interview.mjs').Run} run
 * @param {string} sessionId
 */
export async function visitScreens(run, sessionId) {
  const { page, audioFiles, pictures, reach } = run;
  reach('the self-rating');
  await pictures.take('self-rating');
  for (let index = 0; index < audioFiles.length; index += 1) {
    await page.keyboard.press(ownRating);
    await page.waitForTimeout(150);
  }
  await page.getByRole('button', { name: /^See the scores/ }).click();
  reach('the session');
  await page.waitForURL(new RegExp(`/sessions/${sessionId}$`));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await pictures.take('session');
  await page
    .getByRole('link', { name: /^Review/ })
    .first()
    .click();
  reach('the review');
  await page.waitForURL(/\/takes\//);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await pictures.take('review');
  for (const name of /** @type {const} */ (['Library', 'Settings', 'Home'])) {
    reach(`the ${name.toLowerCase()} screen`);
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await pictures.take(name.toLowerCase());
  }
}
