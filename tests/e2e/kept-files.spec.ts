import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { callApp } from '#scripts/rehearsal/app-calls.mjs';
import { copyApp } from '@tests/support/running-app/app-copy';
import { expect, test } from '@tests/support/running-app/app-test';
import { goTo, phoneScreen } from '@tests/support/running-app/room';

/** A session of which nothing but its notes exists, and its id. */
async function newSession(page: Page, notes: string): Promise<string> {
  const { id: sessionId } = await callApp(
    page,
    'session:create',
    phoneScreen('amazon-backend-developer', 'typed'),
  );
  await callApp(page, 'session:save-notes', { sessionId, notes });
  return sessionId;
}

/** Cuts a file off in its middle, and gives what is left. */
function cutOff(path: string): string {
  const whole = readFileSync(path, 'utf8');
  const part = whole.slice(0, Math.floor(whole.length / 2));
  writeFileSync(path, part);
  return part;
}

/** What was set aside beside the file. */
function setAside(folder: string, name: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}.corrupt-`))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

test('settings that cannot be read are told and kept aside, and the app starts with its own', async ({
  greenroom,
}) => {
  const dataFolder = greenroom.folder();
  const broken = '{"schemaVersion":1,"theme":"da';
  writeFileSync(join(dataFolder, 'settings.json'), broken);
  const { page } = await greenroom.start({ dataFolder });
  const notice = page.getByRole('alert').filter({ hasText: 'A file cannot be read' });
  await expect(notice).toContainText('The settings file could not be read');
  await expect(notice).toContainText('The damaged file was kept.');
  await expect(notice).toContainText('Nothing else is affected.');
  expect(setAside(dataFolder, 'settings.json')).toEqual([broken]);
  expect(await callApp(page, 'settings:get', null)).toMatchObject({ theme: 'system' });

  await callApp(page, 'settings:update', { theme: 'dark' });
  expect(readFileSync(join(dataFolder, 'settings.json'), 'utf8')).toContain('"dark"');
});

test('a session whose file is damaged comes back from its backup, or is listed with the reason; others are untouched', async ({
  greenroom,
}) => {
  const first = await greenroom.start();
  const [whole, backed, lost] = [
    await newSession(first.page, 'untouched'),
    await newSession(first.page, 'has a backup'),
    await newSession(first.page, 'lost'),
  ];
  await first.quit();
  const folderOf = (id: string) => join(first.dataFolder, 'sessions', id);
  const damaged = cutOff(join(folderOf(backed), 'session.json'));
  cutOff(join(folderOf(lost), 'session.json'));
  cutOff(join(folderOf(lost), 'session.json.bak'));

  const { page } = await greenroom.start({ dataFolder: first.dataFolder });
  const notice = page.getByRole('alert').filter({ hasText: 'the version saved before it is used' });
  await expect(notice).toContainText('set aside in the data folder, never deleted.');
  expect(setAside(folderOf(backed), 'session.json')).toEqual([damaged]);
  expect(await callApp(page, 'session:get', { sessionId: backed })).toMatchObject({ id: backed });
  expect(await callApp(page, 'session:get', { sessionId: whole })).toMatchObject({ notes: 'untouched' });

  await goTo(page, '/library');
  await expect(page.getByText('Unfinished')).toHaveCount(2);
  const row = page.getByRole('row').filter({ hasText: 'Cannot be read' });
  await expect(row).toContainText('could not be read');
  await expect(row.getByRole('button', { name: 'Continue' })).toHaveCount(0);
  expect(setAside(folderOf(lost), 'session.json')).toHaveLength(1);
});

test('a broken pack is told with its file, the place in it and the reason, and the other one is used', async ({
  greenroom,
}) => {
  const root = copyApp(greenroom.folder());
  const file = join(root, 'resources', 'packs', 'amazon-backend-developer', 'questions', 'logistics.json');
  const content = JSON.parse(readFileSync(file, 'utf8')) as { questions: { targetSec: unknown }[] };
  const [, second] = content.questions;
  if (!second) throw new Error('The pack has only one such question.');
  Object.assign(second, { text: 5 });
  writeFileSync(file, JSON.stringify(content));
  const { page } = await greenroom.start({ projectRoot: root });
  const notice = page.getByRole('alert').filter({ hasText: 'The interview pack cannot be used' });
  await expect(notice).toContainText(
    'The pack “amazon-backend-developer” cannot be used (questions/logistics.json, questions[1].text): ' +
      'must be a text, and is 5.',
  );
  const packs = await callApp(page, 'pack:list', null);
  expect(packs.map(({ id }) => id)).toEqual(['general-backend-developer']);
  await goTo(page, '/settings');
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
});

test('a deleted session can be had back until the app is started again, and is gone from the disk then', async ({
  greenroom,
}) => {
  const first = await greenroom.start();
  const kept = await newSession(first.page, 'kept');
  const deleted = await newSession(first.page, 'deleted');
  const folderOf = (id: string) => join(first.dataFolder, 'sessions', id);
  await goTo(first.page, '/library');
  const rows = first.page.getByRole('row', { name: /^Phone screen/ });
  await expect(rows).toHaveCount(2);
  // The newest stands first.
  await rows
    .first()
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect(rows).toHaveCount(1);
  await first.page.getByRole('button', { name: /^Undo/ }).click();
  await expect(rows).toHaveCount(2);
  await rows
    .first()
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect(first.page.getByRole('heading', { name: 'Deleted, goes at the next start' })).toBeVisible();
  expect(existsSync(folderOf(deleted))).toBe(true);
  await first.quit();

  const { page } = await greenroom.start({ dataFolder: first.dataFolder });
  const listed = await callApp(page, 'session:list', null);
  expect(listed.map(({ sessionId }) => sessionId)).toEqual([kept]);
  expect(existsSync(folderOf(deleted))).toBe(false);
  expect(existsSync(folderOf(kept))).toBe(true);
});
