import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { StageChooserScreen } from '@renderer/features/practise/stage-chooser-screen';
import { fail, succeed } from '@shared/ipc/result';
import { SettingsSchema, type Settings } from '@shared/model/settings';
import { otherPack, practiceLoop, practicePack } from '@tests/support/practice-samples';
import { renderScreen } from '@tests/support/render-screen';
import { aSession } from '@tests/support/review-samples';
import { always, installBridge, type TestAnswers } from '@tests/support/test-bridge';

function openChooser(more: TestAnswers = {}, settings: Partial<Settings> = {}) {
  let saved = SettingsSchema.parse(settings);
  const session = aSession({ id: 'new-one' });
  const fresh = { ...session, interview: { ...session.interview, at: { phase: 'device-check' as const } } };
  const bridge = installBridge({
    'pack:list': always([practicePack()]),
    'settings:update': (change) => {
      saved = SettingsSchema.parse({ ...saved, ...change });
      return succeed(saved);
    },
    'session:create': always(fresh),
    'loop:create': always(practiceLoop([], { loop: { id: 'new-loop' } }).loop),
    'loop:open-round': always(fresh),
    ...more,
  });
  renderScreen(<StageChooserScreen />, { settings });
  return bridge;
}

function address(): string | null {
  return screen.getByTestId('address').textContent;
}

const round = { run: 'round', stageId: 'on-site', roundId: 'delivery' };

describe('the stages of a pack', () => {
  test('each say what they are, where that is known from, and whom one meets', async () => {
    openChooser();
    const onSite = await screen.findByRole('region', { name: 'Technical on-site' });
    expect(within(onSite).getByText('Two conversations with engineers.')).toBeDefined();
    expect(within(onSite).getByText('Candidates report')).toBeDefined();
    expect(within(onSite).getByText('Source: a forum, 2026.')).toBeDefined();
    expect(within(onSite).getByText('Elena Petrova, Engineer, checkout. Listens closely.')).toBeDefined();
    expect(within(onSite).getByText('A talk about delivery.')).toBeDefined();
    expect(within(onSite).getByText('Listens for customer obsession and ownership.')).toBeDefined();
    expect(
      within(screen.getByRole('region', { name: 'Phone screen' })).getByText('Our wording'),
    ).toBeDefined();
  });

  test('say how many questions a length has', async () => {
    openChooser();
    const lengths = await screen.findByRole('radiogroup', { name: 'How long: Phone screen' });
    expect(
      within(lengths)
        .getAllByRole('radio')
        .map((radio) => radio.parentElement?.textContent),
    ).toEqual(['10 min 1 question', '20 min 5 questions', '40 min 10 questions']);
  });
});

describe('one round', () => {
  test('starts by its number, at the length it had last', async () => {
    const lastChoice = { packId: 'pack', stageId: 'on-site', roundId: 'delivery', lengthMin: 18 };
    const bridge = openChooser({}, { lastChoice, mode: 'practice' });
    await screen.findByRole('button', { name: 'Start delivery, 18 minutes' });
    await userEvent.keyboard('3');
    await waitFor(() => expect(address()).toBe('/sessions/new-one/check'));
    expect(bridge.inputsOf('session:create')).toEqual([
      { packId: 'pack', what: { ...round, lengthMin: 18 }, mode: 'practice', answerInput: 'video' },
    ]);
  });

  test('starts at another length, which is remembered', async () => {
    const bridge = openChooser();
    const lengths = await screen.findByRole('radiogroup', { name: 'How long: Delivery' });
    await userEvent.click(within(lengths).getByRole('radio', { name: /^18 min/ }));
    expect(bridge.inputsOf('settings:update')).toEqual([
      { lastChoice: { packId: 'pack', stageId: 'on-site', roundId: 'delivery', lengthMin: 18 } },
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Start delivery, 18 minutes' }));
    await waitFor(() => expect(bridge.inputsOf('session:create')).toHaveLength(1));
    expect(bridge.inputsOf('session:create')).toMatchObject([{ what: { ...round, lengthMin: 18 } }]);
  });

  test('keeps its length while another is chosen for the next', async () => {
    openChooser();
    const lengthsOf = (name: string) => within(screen.getByRole('radiogroup', { name: `How long: ${name}` }));
    await screen.findByRole('radiogroup', { name: 'How long: Delivery' });
    await userEvent.click(lengthsOf('Delivery').getByRole('radio', { name: /^18 min/ }));
    await userEvent.click(lengthsOf('Phone screen').getByRole('radio', { name: /^10 min/ }));
    expect(screen.getByRole('button', { name: 'Start delivery, 18 minutes' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Start phone screen, 10 minutes' })).toBeDefined();
  });

  test('is told when it cannot be started, and stays', async () => {
    openChooser({ 'session:create': () => fail('disk-full', 'No room.') });
    await screen.findByRole('region', { name: 'Phone screen' });
    await userEvent.keyboard('1');
    expect(await screen.findByText('The disk is full')).toBeDefined();
    expect(address()).toBe('/');
  });
});

describe('a whole stage', () => {
  test('starts as a loop with its preset', async () => {
    const bridge = openChooser();
    await screen.findByRole('button', { name: 'Start the whole stage: technical on-site, 2 rounds' });
    await userEvent.keyboard('p');
    await userEvent.keyboard('w');
    await waitFor(() => expect(address()).toBe('/sessions/new-one/check'));
    expect(bridge.inputsOf('loop:create')).toEqual([
      { packId: 'pack', stageId: 'on-site', preset: 'full', mode: 'real', answerInput: 'video' },
    ]);
  });

  test('is not offered apart where it has one round', async () => {
    openChooser({ 'pack:list': always([otherPack()]) });
    await screen.findByRole('region', { name: 'Phone screen' });
    expect(screen.queryByRole('button', { name: /^Start the whole stage/ })).toBeNull();
  });
});

test('the debrief explains that it needs a loop, and starts one', async () => {
  const bridge = openChooser();
  const debrief = await screen.findByRole('region', { name: 'Debrief' });
  expect(within(debrief).getByText(/^It needs a loop/)).toBeDefined();
  expect(within(debrief).queryByRole('radiogroup')).toBeNull();
  await userEvent.keyboard('f');
  await waitFor(() => expect(bridge.inputsOf('loop:create')).toMatchObject([{ stageId: null }]));
});

test('the arrow keys walk from button to button', async () => {
  openChooser();
  await screen.findByRole('region', { name: 'Phone screen' });
  const focused = () => document.activeElement?.getAttribute('aria-label');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('Start the whole stage: technical on-site, 2 rounds');
  await userEvent.keyboard('{ArrowUp}');
  expect(focused()).toBe('Start phone screen, 20 minutes');
});

describe('the chooser of several packs', () => {
  test('shows the stages of the chosen one, and switches', async () => {
    openChooser({ 'pack:list': always([practicePack(), otherPack()]) });
    await screen.findByRole('region', { name: 'Technical on-site' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Pack' }), 'other');
    expect(screen.queryByRole('region', { name: 'Technical on-site' })).toBeNull();
  });

  test('says that there is none', async () => {
    openChooser({ 'pack:list': always([]) });
    expect(await screen.findByRole('heading', { name: 'No interview pack' })).toBeDefined();
  });

  test('tells when the packs cannot be read, and tries again', async () => {
    let broken = true;
    openChooser({
      'pack:list': () => (broken ? fail('file-corrupt', 'It ends early.') : succeed([practicePack()])),
    });
    expect((await screen.findByRole('alert')).textContent).toContain('It ends early.');
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'Phone screen' })).toBeDefined();
  });
});
