import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { QuestionChooserScreen } from '@renderer/features/practise/question-chooser-screen';
import { fail, succeed } from '@shared/ipc/result';
import { SettingsSchema, type Settings } from '@shared/model/settings';
import { entryOf } from '@tests/support/library-samples';
import { otherPack, practicePack } from '@tests/support/practice-samples';
import { renderScreen } from '@tests/support/render-screen';
import { aSession } from '@tests/support/review-samples';
import { always, installBridge, type TestAnswers } from '@tests/support/test-bridge';

function openChooser(more: TestAnswers = {}, settings: Partial<Settings> = {}) {
  const bridge = installBridge({
    'pack:list': always([practicePack()]),
    'session:list': always([
      entryOf(aSession({ id: 'a' }), { questionIds: ['own-1', 'cust-1'] }),
      entryOf(aSession({ id: 'b' }), { questionIds: ['own-1'] }),
    ]),
    'settings:update': (change) => succeed(SettingsSchema.parse(change)),
    'session:create': always(aSession({ id: 'new-one' })),
    ...more,
  });
  renderScreen(<QuestionChooserScreen />, { settings });
  return bridge;
}

function rows(): HTMLElement[] {
  return within(screen.getByRole('list', { name: 'Questions' })).getAllByRole('button');
}

function titles(): (string | undefined)[] {
  return rows().map(({ textContent }) => textContent?.split(/ (?:Never asked|Asked)/)[0]);
}

function address(): string | null {
  return screen.getByTestId('address').textContent;
}

describe('the list of questions', () => {
  test('shows each with its text, its kind, its qualities, and how often it was asked', async () => {
    openChooser();
    await screen.findByText('6 questions, 4 never asked');
    expect(
      rows()
        .map(({ textContent }) => textContent)
        .slice(1, 4),
    ).toEqual([
      'A quick decision Asked 2 times A quick decision: tell me about it. Behavioural · Ownership',
      'Something you let go Never asked Something you let go: tell me about it. Behavioural · Ownership · Senior',
      'An angry customer Asked once An angry customer: tell me about it. Behavioural · Customer obsession',
    ]);
  });

  test('starts the one that is pressed, in the chosen mode', async () => {
    const bridge = openChooser({}, { mode: 'practice', answerInput: 'audio' });
    await userEvent.click(await screen.findByRole('button', { name: /^An index that hurt/ }));
    await waitFor(() => expect(address()).toBe('/sessions/new-one/check'));
    expect(bridge.inputsOf('session:create')).toEqual([
      {
        packId: 'pack',
        what: { run: 'question', questionId: 'db-1' },
        mode: 'practice',
        answerInput: 'audio',
      },
    ]);
  });

  test('starts one by chance of those that are on show', async () => {
    const bridge = openChooser();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Search the questions' }), 'angry');
    await userEvent.tab();
    await userEvent.click(screen.getByRole('button', { name: /^Start one of these questions/ }));
    await waitFor(() => expect(bridge.inputsOf('session:create')).toHaveLength(1));
    expect(bridge.inputsOf('session:create')).toMatchObject([{ what: { questionId: 'cust-1' } }]);
  });

  test('is told when a question cannot be started, and stays', async () => {
    openChooser({ 'session:create': () => fail('disk-full', 'No room.') });
    await userEvent.click(await screen.findByRole('button', { name: /^An angry customer/ }));
    expect(await screen.findByText('The disk is full')).toBeDefined();
    expect(address()).toBe('/');
  });
});

describe('the keys of the list', () => {
  const focused = () => document.activeElement?.textContent?.split(/ (?:Never asked|Asked)/)[0];

  test('arrows move, Enter starts the one with the focus', async () => {
    const bridge = openChooser();
    await screen.findByRole('list', { name: 'Questions' });
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Introduce yourself');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(focused()).toBe('A quick decision');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('What you hope to earn');
    await userEvent.keyboard('{ArrowDown}{Home}{PageDown}');
    expect(focused()).toBe('What you hope to earn');
    await userEvent.keyboard('{PageUp}{ArrowDown}{Enter}');
    await waitFor(() => expect(bridge.inputsOf('session:create')).toHaveLength(1));
    expect(bridge.inputsOf('session:create')).toMatchObject([{ what: { questionId: 'own-1' } }]);
  });

  test('only one question is a stop of the tab key', async () => {
    openChooser();
    await screen.findByRole('list', { name: 'Questions' });
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  test('a slash leads to the search, down into the list, up back again, Escape clears', async () => {
    openChooser();
    await screen.findByRole('list', { name: 'Questions' });
    const search = screen.getByRole('textbox', { name: 'Search the questions' });
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(search);
    await userEvent.keyboard('quick{ArrowDown}');
    expect(focused()).toBe('A quick decision');
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(search);
    await userEvent.keyboard('{Escape}');
    expect(rows()).toHaveLength(6);
  });

  test('Enter in the search starts nothing: it leads to the first question', async () => {
    const bridge = openChooser();
    await screen.findByRole('list', { name: 'Questions' });
    await userEvent.keyboard('/customer{Enter}');
    expect(focused()).toBe('An angry customer');
    expect(bridge.inputsOf('session:create')).toEqual([]);
  });
});

describe('the filters', () => {
  test('narrow the list down together, and are cleared at once', async () => {
    openChooser();
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Quality' }), 'ownership');
    expect(titles()).toEqual(['A quick decision', 'Something you let go']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Asked' }), 'never');
    expect(titles()).toEqual(['Something you let go']);
    expect(screen.getByText('1 question, 1 never asked')).toBeDefined();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Asked' }), '');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Level' }), 'senior');
    expect(titles()).toEqual(['Something you let go']);
    await userEvent.click(screen.getByRole('button', { name: /^Clear the filters/ }));
    expect(rows()).toHaveLength(6);
  });

  test('that leave nothing say so, and give the way back', async () => {
    openChooser();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Search the questions' }), 'zebra');
    expect(screen.getByRole('heading', { name: 'No question matches' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: /^Clear the filters/ }));
    expect(rows()).toHaveLength(6);
  });
});

describe('the chooser of several packs', () => {
  test('lists the questions of the chosen one, and switches', async () => {
    const bridge = openChooser({ 'pack:list': always([practicePack(), otherPack()]) });
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Pack' }), 'other');
    expect(titles()).toEqual(['Introduce yourself', 'A quick decision', 'When you could start']);
    expect(bridge.inputsOf('settings:update')).toMatchObject([{ lastChoice: { packId: 'other' } }]);
  });

  test('says that there is none, and leads to the packs', async () => {
    openChooser({ 'pack:list': always([]) });
    await screen.findByRole('heading', { name: 'No interview pack' });
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('/packs');
  });

  test.each(['pack:list', 'session:list'] as const)('tells when %s fails, and tries again', async (name) => {
    let broken = true;
    const whole = name === 'pack:list' ? [practicePack()] : [];
    openChooser({ [name]: () => (broken ? fail('file-corrupt', 'It ends early.') : succeed(whole)) });
    expect((await screen.findByRole('alert')).textContent).toContain('It ends early.');
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('list', { name: 'Questions' })).toBeDefined();
  });
});
