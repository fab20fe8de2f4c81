/** What the rehearsal thinks of every answer; the screen asks before it shows a score. */
const ownRating = '3';
const limitMs = 30_000;

/**
 * Rates every answer of the self-rating screen by its key, and goes on with the button of that name.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} goOn
 */
export async function rateAnswers(page, goOn) {
  const button = page.getByRole('button', { name: goOn });
  await button.waitFor();
  const until = Date.now() + limitMs;
  while (!(await button.isEnabled())) {
    if (Date.now() > until) throw new Error(`“${goOn}” is not to be pressed after all ratings.`);
    await page.keyboard.press(ownRating);
    await page.waitForTimeout(150);
  }
  await button.click();
}
