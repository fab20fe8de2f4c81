import { setTimeout as wait } from 'node:timers/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import { callApp } from '#scripts/rehearsal/app-calls.mjs';
import { expect, test } from '@tests/support/running-app/app-test';
import { goTo, phoneScreen } from '@tests/support/running-app/room';

function windowBounds(app: ElectronApplication): Promise<Electron.Rectangle | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
}

/** What the page is painted in, and what the frame around it is told to be. */
async function look(app: ElectronApplication, page: Page): Promise<{ page: string; frame: string }> {
  const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const frame = await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource);
  const [red = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return { page: red < 128 ? 'dark' : 'light', frame };
}

test('the window comes back in the size and place in which it was left', async ({ greenroom }) => {
  const first = await greenroom.start();
  const left = { x: 44, y: 36, width: 1111, height: 733 };
  expect(await windowBounds(first.app)).not.toEqual(left);
  await first.app.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    left,
  );
  await expect.poll(() => windowBounds(first.app)).toEqual(left);
  // Longer than the app waits for the end of a drag: a crash later on must not lose the place either.
  await wait(1000);
  await first.kill();

  const second = await greenroom.start({ dataFolder: first.dataFolder });
  expect(await windowBounds(second.app)).toEqual(left);
});

test('the theme is chosen in the settings, remembered, or follows the computer as it changes', async ({
  greenroom,
}) => {
  const first = await greenroom.start();
  await first.page.emulateMedia({ colorScheme: 'light' });
  expect(await look(first.app, first.page)).toEqual({ page: 'light', frame: 'system' });
  await goTo(first.page, '/settings?section=appearance');
  await first.page.getByText('Dark', { exact: true }).click();
  await expect.poll(() => look(first.app, first.page)).toEqual({ page: 'dark', frame: 'dark' });
  await first.quit();

  const { app, page } = await greenroom.start({ dataFolder: first.dataFolder });
  expect(await look(app, page)).toEqual({ page: 'dark', frame: 'dark' });
  await goTo(page, '/settings?section=appearance');
  await page.getByText('Light', { exact: true }).click();
  await expect.poll(() => look(app, page)).toEqual({ page: 'light', frame: 'light' });
  await page.getByText('As the computer', { exact: true }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => look(app, page)).toEqual({ page: 'dark', frame: 'system' });
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => look(app, page)).toEqual({ page: 'light', frame: 'system' });
});

test('a question mark lists the keys of the screen, and Escape closes the list', async ({ greenroom }) => {
  const { page } = await greenroom.start();
  await goTo(page, '/library');
  await expect(page.getByRole('button', { name: 'Go to Home' })).toBeVisible();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys on this screen' });
  const keyOf = (label: string) => keys.locator(`div:has(> dt:text-is("${label}")) kbd`);
  await expect(keyOf('Find anything')).toHaveText('Ctrl K');
  await expect(keyOf('Show the keys')).toHaveText('?');
  await expect(keyOf('Go to Home')).toHaveText('Enter');
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
});

test('Ctrl+K finds a setting and a session by a few letters and opens them', async ({ greenroom }) => {
  const { page } = await greenroom.start();
  const { id } = await callApp(page, 'session:create', phoneScreen('amazon-backend-developer', 'typed'));
  const search = page.getByRole('textbox', { name: 'Find a session, a question, a setting' });

  await page.keyboard.press('Control+k');
  await expect(search).toBeFocused();
  await page.keyboard.type('subtitles');
  await expect(page.getByRole('button', { name: /How you answer/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/settings\?section=answers$/);
  await expect(page.getByRole('heading', { name: 'How you answer' })).toBeInViewport();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('phone screen, today');
  await expect(page.getByRole('button', { name: /Phone screen, Today/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`/sessions/${id}/check$`));

  await goTo(page, '/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('nothing like this');
  await expect(page.getByText('Nothing by that name')).toBeVisible();
});
