import { callApp } from './app-calls.mjs';
import { installSpokenMicrophone } from './spoken-microphone.mjs';

/**
 * Chooses settings as the settings screen would, and opens home with them and with a microphone that we speak into. The
 * rehearsal ends a round when its questions are answered, and does not fill the rest of its time.
 *
 * @param {import('@playwright/test').Page} page
 * @param {import('../../shared/model/settings').SettingsChange} change
 */
export async function openHome(page, change) {
  await callApp(page, 'settings:update', { ...change, conditions: { fillTime: false } });
  // The page has read the settings at its start.
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await installSpokenMicrophone(page);
}

/** Opens a screen by its address. @param {import('@playwright/test').Page} page @param {string} route */
export async function goTo(page, route) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${route}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
