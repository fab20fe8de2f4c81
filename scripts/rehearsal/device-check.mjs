import { speak } from './spoken-microphone.mjs';

/** Seconds of the first answer that serve as the sentence of the device check. */
const checkSentenceSec = 5;

/**
 * Says a sentence in the device check and looks at what was understood.
 *
 * @param {import('./take-interview.mjs').Run} run
 * @param {string} file
 */
export async function checkDevices({ page, pictures }, file) {
  await page.getByRole('button', { name: /^Say/ }).click();
  await speak(page, file, { toSec: checkSentenceSec });
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /^Say it again/ }).waitFor();
  await pictures.take('device-check');
}

/** Goes from the device check into the room. @param {import('@playwright/test').Page} page */
export async function enterRoom(page) {
  await page.getByRole('button', { name: /^Start the interview/ }).click();
  await page.waitForURL(/\/room$/);
}
