import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { HomeScreen } from '@renderer/features/home/home-screen';
import { fail, succeed } from '@shared/ipc/result';
import type { Session } from '@shared/model/session';
import { otherPack, practiceLoop, practicePack } from '@tests/support/practice-samples';
import { renderScreen } from '@tests/support/render-screen';
import { aSession, aTake } from '@tests/support/review-samples';
import { homeMain } from '@tests/unit/renderer/home/home-main';

const today = new Date().toISOString();

function address(): string | null {
  return screen.getByTestId('address').textContent;
}

/** A finished session whose one answer, about ownership, is rated and scored. */
function practised(overall = 2.3, part: Partial<Session> = {}): Session {
  const take = aTake({ selfRating: 3, score: { overall, level: 2, rubricVersion: '1' } });
  const session = aSession({ takes: [take], ...part });
  return {
    ...session,
    plan: {
      ...session.plan,
      questions: session.plan.questions.map((question) => ({ ...question, qualityIds: ['ownership'] })),
    },
    interview: { ...session.interview, answers: [{ questionIndex: 0, takeId: take.id }] },
  };
}

describe('one tap from home starts', () => {
  test('a stage of one round, at the length it had last, by its number', async () => {
    const bridge = homeMain({});
    const lastChoice = { packId: 'pack', stageId: 'phone-screen', roundId: 'phone-screen', lengthMin: 10 };
    renderScreen(<HomeScreen />, { settings: { lastChoice } });
    await screen.findByRole('button', { name: 'Start the phone screen' });
    await userEvent.keyboard('1');
    await waitFor(() => expect(address()).toBe('/sessions/new-one/check'));
    expect(bridge.inputsOf('session:create')).toMatchObject([{ what: { run: 'round', lengthMin: 10 } }]);
  });

  test('a stage of several rounds, as a loop of its own', async () => {
    const bridge = homeMain({});
    renderScreen(<HomeScreen />, { settings: { answerInput: 'typed' } });
    await screen.findByRole('button', { name: 'Start the technical on-site' });
    await userEvent.keyboard('2');
    await waitFor(() => expect(address()).toBe('/sessions/new-one/check'));
    expect(bridge.inputsOf('loop:create')).toEqual([
      { packId: 'pack', stageId: 'on-site', preset: 'compact', mode: 'real', answerInput: 'typed' },
    ]);
    expect(bridge.inputsOf('loop:open-round')).toEqual([{ loopId: 'new-loop', roundIndex: 0 }]);
    expect(bridge.inputsOf('session:create')).toEqual([]);
  });

  test('a single round of a larger stage, which is remembered with its length', async () => {
    const bridge = homeMain({});
    renderScreen(<HomeScreen />);
    const rounds = await screen.findByRole('list', { name: 'Single rounds: Technical on-site' });
    await userEvent.click(within(rounds).getByRole('button', { name: /Delivery, 55 minutes$/ }));
    await waitFor(() => expect(address()).toBe('/sessions/new-one/check'));
    const round = { stageId: 'on-site', roundId: 'delivery', lengthMin: 55 };
    expect(bridge.inputsOf('session:create')).toMatchObject([{ what: { run: 'round', ...round } }]);
    expect(bridge.inputsOf('settings:update')).toEqual([{ lastChoice: { packId: 'pack', ...round } }]);
  });

  test('the full loop, with the preset and its minutes', async () => {
    const bridge = homeMain({});
    renderScreen(<HomeScreen />);
    expect((await screen.findByRole('radio', { name: /^Compact/ })).closest('div')?.textContent).toContain(
      '46 min',
    );
    await userEvent.keyboard('p');
    expect(bridge.inputsOf('settings:update')).toEqual([{ preset: 'full' }]);
    await userEvent.keyboard('f');
    await waitFor(() => expect(address()).toBe('/sessions/new-one/check'));
    expect(bridge.inputsOf('loop:create')).toMatchObject([{ stageId: null, preset: 'full' }]);
  });

  test('a question nobody chose, of those that were asked least', async () => {
    const bridge = homeMain({ packs: [practicePack({ questions: practicePack().questions.slice(1, 2) })] });
    renderScreen(<HomeScreen />);
    await screen.findByRole('region', { name: 'One question' });
    await userEvent.keyboard('s');
    await waitFor(() => expect(address()).toBe('/sessions/new-one/check'));
    expect(bridge.inputsOf('session:create')).toMatchObject([
      { what: { run: 'question', questionId: 'own-1' } },
    ]);
  });

  test('a drill on the quality that the program chose', async () => {
    const bridge = homeMain({ sessions: [practised(2.3, { updatedAt: today })] });
    renderScreen(<HomeScreen />);
    const card = await screen.findByRole('region', { name: 'Ten-minute drill' });
    expect(
      within(card).getByText('Suggested: ownership. Your last answer on it reached 2.3, below the bar.'),
    ).toBeDefined();
    await userEvent.keyboard('b');
    await waitFor(() => expect(address()).toBe('/sessions/new-one/check'));
    expect(bridge.inputsOf('session:create')).toMatchObject([
      { what: { run: 'drill', qualityId: 'ownership' } },
    ]);
  });

  test('a drill on another quality', async () => {
    const bridge = homeMain({});
    renderScreen(<HomeScreen />);
    const select = await screen.findByRole('combobox', { name: 'Quality to drill' });
    await userEvent.selectOptions(select, 'Customer obsession');
    await userEvent.click(screen.getByRole('button', { name: 'Start the drill: customer obsession' }));
    await waitFor(() => expect(bridge.inputsOf('session:create')).toHaveLength(1));
    expect(bridge.inputsOf('session:create')).toMatchObject([
      { what: { run: 'drill', qualityId: 'customer' } },
    ]);
  });

  test.each([
    ['q', '/practise/question'],
    ['c', '/practise/stage'],
  ])('and the key %s leads to %s', async (key, goal) => {
    homeMain({});
    renderScreen(<HomeScreen />);
    await screen.findByRole('region', { name: 'One question' });
    await userEvent.keyboard(key);
    expect(address()).toBe(goal);
  });

  test('nothing twice, however fast the key is pressed', async () => {
    const bridge = homeMain({});
    renderScreen(<HomeScreen />);
    await screen.findByRole('region', { name: 'One question' });
    await userEvent.keyboard('11');
    await waitFor(() => expect(address()).toBe('/sessions/new-one/check'));
    expect(bridge.inputsOf('session:create')).toHaveLength(1);
  });

  test('a loop whose first round cannot be opened on its own screen', async () => {
    homeMain({}, { 'loop:open-round': () => fail('write-failed', 'The round was not saved.') });
    renderScreen(<HomeScreen />);
    await screen.findByRole('region', { name: 'The full loop' });
    await userEvent.keyboard('f');
    await waitFor(() => expect(address()).toBe('/loops/new-loop'));
    expect(screen.getByText('Saving did not work')).toBeDefined();
  });
});

describe('practice or real', () => {
  test('is told in one line, switched with M, remembered, and used for what is started', async () => {
    const bridge = homeMain({});
    renderScreen(<HomeScreen />);
    expect(await screen.findByText(/^No hints, no feedback, no second try/)).toBeDefined();
    await userEvent.keyboard('m');
    expect(screen.getByText(/^Hints while you think, feedback after each answer/)).toBeDefined();
    expect(bridge.inputsOf('settings:update')).toEqual([{ mode: 'practice' }]);
    await userEvent.keyboard('v1');
    await waitFor(() => expect(bridge.inputsOf('session:create')).toHaveLength(1));
    expect(bridge.inputsOf('session:create')).toMatchObject([{ mode: 'practice', answerInput: 'video' }]);
  });
});

describe('home with several packs', () => {
  test('practises the chosen one, and remembers the switch', async () => {
    const bridge = homeMain({ packs: [practicePack(), otherPack()] });
    renderScreen(<HomeScreen />);
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Pack' }),
      'Backend Developer, any company',
    );
    const lastChoice = { packId: 'other', stageId: 'phone-screen', roundId: 'phone-screen', lengthMin: 20 };
    expect(bridge.inputsOf('settings:update')).toEqual([{ lastChoice }]);
    expect(screen.queryByRole('button', { name: 'Start the technical on-site' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Start the phone screen' }));
    await waitFor(() => expect(bridge.inputsOf('session:create')).toMatchObject([{ packId: 'other' }]));
  });

  test('shows the loops of the chosen one only', async () => {
    homeMain({
      packs: [practicePack(), otherPack()],
      loops: [practiceLoop([], { loop: { packId: 'other' } })],
    });
    renderScreen(<HomeScreen />);
    await screen.findByRole('heading', { name: 'Take your first phone screen' });
    expect(screen.queryByRole('region', { name: 'Your loop' })).toBeNull();
  });

  test('offers no choice where there is one pack', async () => {
    homeMain({});
    renderScreen(<HomeScreen />);
    await screen.findByRole('region', { name: 'One question' });
    expect(screen.queryByRole('combobox', { name: 'Pack' })).toBeNull();
  });

  test('takes in a new pack when it comes', async () => {
    let packs = [practicePack()];
    const bridge = homeMain({}, { 'pack:list': () => succeed(packs) });
    renderScreen(<HomeScreen />);
    await screen.findByRole('region', { name: 'One question' });
    packs = [practicePack(), otherPack()];
    bridge.push('packs:changed', null);
    expect(await screen.findByRole('combobox', { name: 'Pack' })).toBeDefined();
  });
});
