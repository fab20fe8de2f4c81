import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { PrepareScreen } from '@renderer/features/prepare/prepare-screen';
import { fail, succeed } from '@shared/ipc/result';
import type { Pack } from '@shared/model/pack';
import { SettingsSchema, type Settings } from '@shared/model/settings';
import { renderScreen } from '@tests/support/render-screen';
import { always, installBridge, type TestAnswers } from '@tests/support/test-bridge';
import { sampleGuide, samplePack } from '@tests/unit/renderer/packs/sample-pack';

const ask: Pack['candidateQuestions'] = [
  {
    id: 'measured',
    topic: 'How the team is measured',
    example: 'Which figures do you look at?',
    keywords: ['figures', 'measured'],
    answer: 'A few.',
    answerBy: {},
    provenance: { confidence: 'our wording', source: 'us', date: '2026' },
  },
];
const acme = samplePack({ guide: sampleGuide(), candidateQuestions: ask });
const globex = samplePack({ id: 'globex', title: 'Platform at Globex', company: 'Globex' });

function show(packs: Pack[], settings: Partial<Settings> = {}, more: TestAnswers = {}) {
  let saved: Settings = { ...SettingsSchema.parse({}), ...settings };
  const bridge = installBridge({
    'pack:list': always(packs),
    'settings:get': () => succeed(saved),
    'settings:update': (change) => {
      saved = SettingsSchema.parse({ ...saved, ...change });
      return succeed(saved);
    },
    ...more,
  });
  renderScreen(<PrepareScreen />, { address: '/prepare', settings });
  return bridge;
}

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});

test('the guide of the first pack is open, with a way to each chapter', async () => {
  show([acme, globex]);
  const day = await screen.findByRole('region', { name: 'The day itself' });
  expect(day.textContent).toContain('Bring water.');
  expect(screen.getByText('Backend Developer, Acme')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'The day itself' }));
  expect(document.activeElement).toBe(day);
});

test('the keys 1 to 6 lead to the parts', async () => {
  show([acme]);
  await screen.findByRole('region', { name: 'The process' });
  const regions = ['Facts', 'Checklist', 'Common mistakes', 'Questions to ask', 'Common questions'];
  for (const [index, name] of regions.entries()) {
    await userEvent.keyboard(String(index + 2));
    expect(screen.getByRole('region', { name })).toBeDefined();
  }
  await userEvent.keyboard('1');
  expect(screen.getByRole('region', { name: 'The process' })).toBeDefined();
});

test('the part of the address is open', async () => {
  installBridge({ 'pack:list': always([acme]) });
  renderScreen(<PrepareScreen />, { address: '/prepare?part=ask' });
  const part = await screen.findByRole('region', { name: 'Questions to ask' });
  expect(part.textContent).toContain('How the team is measured');
  expect(part.textContent).toContain('“Which figures do you look at?”');
});

test('every fact says who says so, and when', async () => {
  show([acme]);
  await screen.findByRole('region', { name: 'The process' });
  await userEvent.keyboard('2');
  const facts = screen.getByRole('region', { name: 'Facts' });
  within(facts).getByText('Candidates report · A forum · November 2026');
  within(facts).getByText('The company says · Careers page · 9 March 2026');
  await userEvent.keyboard('/');
  await userEvent.keyboard('careers');
  expect(screen.getByText('1 fact')).toBeDefined();
  expect(within(facts).queryByText('3 to 5 weeks')).toBeNull();
});

test('a tick on the checklist is remembered for its pack, and the progress says so', async () => {
  const bridge = show([acme], { checklist: ['globex/camera'] });
  await screen.findByRole('region', { name: 'The process' });
  await userEvent.keyboard('3');
  expect(screen.getByText('0 of 2 done')).toBeDefined();
  const camera = screen.getByRole('checkbox', { name: 'Try the camera' });
  await userEvent.click(camera);
  await screen.findByText('1 of 2 done');
  expect(screen.getByRole('progressbar', { name: '1 of 2 done' })).toBeDefined();
  await userEvent.click(camera);
  expect(bridge.inputsOf('settings:update')).toEqual([
    { checklist: ['globex/camera', 'acme/camera'] },
    { checklist: ['globex/camera'] },
  ]);
});

test('a tick that cannot be saved is told and taken back', async () => {
  show([acme], {}, { 'settings:update': () => fail('disk-full', 'The settings could not be written.') });
  await screen.findByRole('region', { name: 'The process' });
  await userEvent.keyboard('3');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Try the camera' }));
  await screen.findByText(/The settings could not be written/);
  expect(await screen.findByText('0 of 2 done')).toBeDefined();
});

test('answers to common questions are found by their words, and Escape shows all of them again', async () => {
  show([acme]);
  await screen.findByRole('region', { name: 'The process' });
  await userEvent.keyboard('6/');
  await userEvent.keyboard('writing');
  const faqs = screen.getByRole('region', { name: 'Common questions' });
  expect(
    within(faqs)
      .getAllByRole('heading', { level: 3 })
      .map((head) => head.textContent),
  ).toEqual(['Is there feedback?']);
  await userEvent.keyboard('xyz');
  within(faqs).getByText('No question or answer has these words.');
  await userEvent.keyboard('{Escape}');
  expect(within(faqs).getAllByRole('heading', { level: 3 })).toHaveLength(2);
});

test('the pack that was practised last comes first, and another one can be picked', async () => {
  const lastChoice = { packId: 'globex', stageId: 'manager', roundId: null, lengthMin: 10 };
  show([acme, globex], { lastChoice });
  await screen.findByRole('heading', { name: 'This pack has no guide' });
  await userEvent.selectOptions(screen.getByLabelText('Pack'), 'acme');
  expect(await screen.findByRole('region', { name: 'The process' })).toBeDefined();
});

test('a pack without a guide leads to the packs', async () => {
  show([globex]);
  await screen.findByRole('heading', { name: 'This pack has no guide' });
  await userEvent.keyboard('{Enter}');
  expect(screen.getByTestId('address').textContent).toBe('/packs');
});

test('a pack with questions to ask and no guide shows those, and says what is missing', async () => {
  show([samplePack({ candidateQuestions: ask })]);
  await screen.findByRole('heading', { name: 'Nothing in this pack' });
  await userEvent.keyboard('5');
  expect(await screen.findByText('How the team is measured')).toBeDefined();
});

test('without any pack there is a way to one', async () => {
  show([]);
  expect(await screen.findByRole('heading', { name: 'There is no pack to prepare for' })).toBeDefined();
});

test('packs that cannot be read are told, and can be asked for again', async () => {
  let works = false;
  show(
    [],
    {},
    {
      'pack:list': () => (works ? succeed([acme]) : fail('pack-broken', 'pack.json cannot be read.')),
    },
  );
  await screen.findByText(/pack.json cannot be read/);
  works = true;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('region', { name: 'The process' })).toBeDefined();
});

test('a pack that was changed meanwhile is shown as it is now', async () => {
  let packs = [globex];
  const bridge = show([], {}, { 'pack:list': () => succeed(packs) });
  await screen.findByRole('heading', { name: 'This pack has no guide' });
  packs = [acme];
  bridge.push('packs:changed', null);
  await waitFor(() => expect(screen.getByRole('region', { name: 'The process' })).toBeDefined());
});
