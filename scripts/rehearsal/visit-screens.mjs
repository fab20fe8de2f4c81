import { rateAnswers } from './rate-answers.mjs';

/**
 * Rates the answers and opens every screen once, taking its picture.
 *
 * @param {import('./take-interview.mjs').Run} run
 * @param {string} sessionId
 */
export async function visitScreens(run, sessionId) {
  const { page, pictures, reach } = run;
  reach('the self-rating');
  await pictures.take('self-rating');
  await rateAnswers(page, 'See the scores');
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
