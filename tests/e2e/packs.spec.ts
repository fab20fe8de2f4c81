import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { callApp } from '#scripts/rehearsal/app-calls.mjs';
import { expect, projectRoot, test } from '@tests/support/running-app/app-test';
import { goTo } from '@tests/support/running-app/room';

/** The next file dialog answers with this path, as if the user had chosen it. */
async function nextChoice(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, path);
}

/** A copy of the general pack under another id. */
function ownPack(folder: string): string {
  const path = join(folder, 'bakery');
  cpSync(join(projectRoot, 'resources/packs/general-backend-developer'), path, { recursive: true });
  const file = join(path, 'pack.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const named = {
    ...manifest,
    id: 'bakery',
    title: 'Backend Developer at the bakery',
    company: 'The bakery',
  };
  writeFileSync(file, JSON.stringify(named, null, 2));
  return path;
}

test('a pack with a mistake is refused with its line, mended, taken in, changed, exported and used', async ({
  greenroom,
}) => {
  const folder = greenroom.folder();
  const path = ownPack(folder);
  const stages = join(path, 'stages.json');
  const whole = readFileSync(stages, 'utf8');
  const wrongAt = whole.split('\n').findIndex((line) => line.includes('"interviewerId"')) + 1;
  writeFileSync(stages, whole.replace(/"interviewerId": "[^"]+"/, '"interviewerId": "nobody"'));
  const { app, page } = await greenroom.start({ devices: false });
  await goTo(page, '/packs');
  await expect(page.getByRole('table', { name: 'Packs' })).toBeVisible();

  await test.step('the mistake is shown with file, line, place and what to do', async () => {
    await nextChoice(app, path);
    await page.keyboard.press('Shift+I');
    const problems = page.getByRole('table', { name: /^Problems of/ });
    await expect(problems).toContainText('stages.json');
    await expect(problems).toContainText(String(wrongAt));
    await expect(problems).toContainText('stages[0].rounds[0].interviewerId');
    await expect(problems).toContainText('nobody');
    expect((await callApp(page, 'pack:list', null)).map(({ id }) => id)).not.toContain('bakery');
  });

  await test.step('after its mending the same import is checked again and taken in', async () => {
    writeFileSync(stages, whole);
    await page.keyboard.press('c');
    await expect(page.getByRole('table', { name: 'Packs' })).toContainText('Backend Developer at the bakery');
    expect((await callApp(page, 'pack:list', null)).map(({ id }) => id)).toContain('bakery');
  });

  await test.step('a question is changed in the editor and stays changed', async () => {
    const pack = (await callApp(page, 'pack:list', null)).find(({ id }) => id === 'bakery');
    const question = pack?.questions.find(({ kind }) => kind === 'behavioural');
    if (!pack || !question) throw new Error('The pack has no question.');
    const text = 'Tell me about a loaf that came out wrong, and what you changed about the oven.';
    const questions = pack.questions.map((each) => (each.id === question.id ? { ...each, text } : each));
    const saved = await callApp(page, 'pack:save', { packId: 'bakery', change: { questions } });
    expect(saved.state).toBe('saved');
    await goTo(page, '/packs/bakery');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('bakery');
    const broken = questions.map((each) =>
      each.id === question.id ? { ...each, qualityIds: ['none'] } : each,
    );
    const refused = await callApp(page, 'pack:save', { packId: 'bakery', change: { questions: broken } });
    expect(refused.state).toBe('refused');
  });

  await test.step('it is exported as one file, deleted, and comes back from that file', async () => {
    await goTo(page, '/packs');
    await expect(page.getByRole('table', { name: 'Packs' })).toContainText('bakery');
    const file = join(folder, 'bakery.greenroom-pack');
    await nextChoice(app, file);
    expect(await callApp(page, 'pack:export', { packId: 'bakery' })).toEqual({
      fileName: 'bakery.greenroom-pack',
    });
    await callApp(page, 'pack:delete', { packId: 'bakery' });
    await expect(page.getByRole('table', { name: 'Packs' })).not.toContainText('bakery');
    await page.keyboard.press('i');
    await expect(page.getByRole('table', { name: 'Packs' })).toContainText('Backend Developer at the bakery');
    const again = (await callApp(page, 'pack:list', null)).find(({ id }) => id === 'bakery');
    expect(again?.questions.some(({ text }) => text.includes('a loaf that came out wrong'))).toBe(true);
  });

  await test.step('an interview can be taken from it', async () => {
    const [stage] = (await callApp(page, 'pack:list', null)).find(({ id }) => id === 'bakery')?.stages ?? [];
    const [round] = stage?.rounds ?? [];
    if (!stage || !round) throw new Error('The pack has no round.');
    const session = await callApp(page, 'session:create', {
      packId: 'bakery',
      what: { run: 'round', stageId: stage.id, roundId: round.id, lengthMin: round.presets.compact },
      mode: 'real',
      answerInput: 'typed',
    });
    expect(session.company).toBe('The bakery');
  });
});
