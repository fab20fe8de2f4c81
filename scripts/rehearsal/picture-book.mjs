import { join } from 'node:path';

/** Long enough for the change of theme to be drawn. */
const settleMs = 250;
const shotLimitMs = 10_000;

/**
 * Takes pictures of the page in both themes, numbered in the order of the screens.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} folder
 */
export function openPictureBook(page, folder) {
  /** @type {string[]} */
  const pictures = [];
  let number = 0;
  /** @param {string} name @param {string} theme */
  const shoot = async (name, theme) => {
    const file = `${String(number).padStart(2, '0')}-${name}-${theme}.png`;
    await page.screenshot({ path: join(folder, file), timeout: shotLimitMs });
    pictures.push(file);
    return file;
  };
  return {
    pictures,
    /** @param {string} name */
    async take(name) {
      number += 1;
      for (const theme of /** @type {const} */ (['dark', 'light'])) {
        // The theme follows the system, so the system is what is changed.
        await page.emulateMedia({ colorScheme: theme });
        await page.locator(`[data-mantine-color-scheme="${theme}"]`).first().waitFor({ state: 'attached' });
        await page.waitForTimeout(settleMs);
        await shoot(name, theme);
      }
    },
    /** One picture in the theme that is on, of a page that may not react any more. @param {string} name */
    async takeAsItIs(name) {
      number += 1;
      const theme = page.locator('html[data-mantine-color-scheme="dark"]');
      return shoot(name, (await theme.count()) > 0 ? 'dark' : 'light');
    },
  };
}
