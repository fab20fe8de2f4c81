import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { LibraryScreen } from '@renderer/features/library/library-screen';
import { fail, succeed } from '@shared/ipc/result';
import type { LibraryEntry, Session } from '@shared/model/session';
import { aPack, entryOf } from '@tests/support/library-samples';
import { renderScreen } from '@tests/support/render-screen';
import { aSession, aTake } from '@tests/support/review-samples';
import { always, installBridge, type TestAnswers } from '@tests/support/test-bridge';

const day = (number: number) => `2026-03-0${number}T10:00:00.000Z`;

function withLibrary(sessions: Session[], more: TestAnswers = {}, extra: LibraryEntry[] = []) {
  const deletedAt = new Map<string, string>();
  const entries = () =>
    [...sessions.map((session) => entryOf(session)), ...extra].map((entry) => ({
      ...entry,
      deletedAt: deletedAt.get(entry.sessionId) ?? null,
    }));
  return installBridge({
    'session:list': () => succeed(entries()),
    'session:get': ({ sessionId }) => {
      const found = sessions.find(({ id }) => id === sessionId);
      return found ? succeed(found) : fail('not-found', 'No such session.');
    },
    'session:delete': ({ sessionId }) => {
      deletedAt.set(sessionId, day(9));
      return succeed(null);
    },
    'session:restore': ({ sessionId }) => {
      deletedAt.delete(sessionId);
      return succeed(null);
    },
    'storage:describe': always({ usedBytes: 1_300_000_000, freeBytes: 83_000_000_000 }),
    'pack:list': always([aPack()]),
    ...more,
  });
}

const three = [
  aSession({ id: 'one', createdAt: day(1), title: 'First call' }),
  aSession({ id: 'two', createdAt: day(2), title: 'Second call' }),
  aSession({ id: 'three', createdAt: day(3), title: 'Third call', company: 'Globex' }),
];

function titles(): (string | undefined)[] {
  const table = screen.getByRole('table');
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.getAttribute('aria-label')?.split(',')[0]);
}

test('an empty library points to the first practice', async () => {
  withLibrary([]);
  renderScreen(<LibraryScreen />, { address: '/library' });
  await screen.findByRole('heading', { name: 'Nothing recorded yet' });
  await userEvent.keyboard('{Enter}');
  expect(screen.getByTestId('address').textContent).toBe('/');
});

test('every session stands with its state, figures and the room it takes', async () => {
  const transcribing = aSession({
    id: 'busy',
    takes: [
      aTake({ score: { overall: 3.4, level: 3, rubricVersion: '1' } }),
      aTake({ id: 'b', transcription: { state: 'running' } }),
      aTake({ id: 'c', transcription: { state: 'none' } }),
    ],
  });
  const broken = entryOf(aSession({ id: 'bad' }), { problem: 'The file ends in the middle of a line.' });
  const bridge = withLibrary([], {
    'session:list': () => succeed([entryOf(transcribing, { state: 'transcribing' }), broken]),
    'session:get': () => succeed(transcribing),
  });
  renderScreen(<LibraryScreen />);
  const table = await screen.findByRole('table');
  await within(table).findByText('Transcribing, 1 of 2');
  expect(table.textContent).toContain('3 of 3');
  expect(table.textContent).toContain('3.4');
  expect(table.textContent).toContain('The file ends in the middle of a line.');
  expect(screen.getByText('1.3 GB used, 83 GB free')).toBeDefined();

  const [first] = transcribing.takes;
  const finished = { ...transcribing, takes: [first!, aTake({ id: 'b' })] };
  bridge.push('session:changed', { session: finished });
  await within(table).findByText('Transcribing, 2 of 2');
});

test('a session that waits for a speech model is not said to be transcribed', async () => {
  const waiting = aSession({ takes: [aTake({ transcription: { state: 'waiting' } })] });
  const bridge = withLibrary([], {
    'session:list': () => succeed([entryOf(waiting, { state: 'transcribing' })]),
    'session:get': () => succeed(waiting),
  });
  renderScreen(<LibraryScreen />);
  const table = await screen.findByRole('table');
  await within(table).findByText('Transcribing, 0 of 1');
  act(() => bridge.push('speech:state-changed', { speech: { state: 'unavailable', problem: 'No model.' } }));
  expect(await within(table).findByText('Not transcribed yet, 0 of 1')).toBeDefined();
});

test('the arrow keys choose a session and Enter opens it', async () => {
  withLibrary(three);
  renderScreen(<LibraryScreen />, { address: '/library' });
  await screen.findByRole('table');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/sessions/two'));
});

test('an unfinished session continues where it was left', async () => {
  const session = aSession();
  withLibrary([{ ...session, interview: { ...session.interview, at: { phase: 'closing', lead: null } } }]);
  renderScreen(<LibraryScreen />);
  await userEvent.click(await screen.findByRole('button', { name: 'Continue' }));
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/sessions/session-1/room'));
});

test('Delete takes a session away, and Undo brings it back', async () => {
  withLibrary(three);
  renderScreen(<LibraryScreen />);
  await screen.findByRole('table');
  await userEvent.keyboard('{ArrowDown}{Delete}');
  await waitFor(() => expect(titles()).toEqual(['Second call', 'First call']));
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Second call/);
  await userEvent.keyboard('u');
  await waitFor(() => expect(titles()).toEqual(['Third call', 'Second call', 'First call']));
});

test('what was deleted can be restored later', async () => {
  withLibrary(three);
  renderScreen(<LibraryScreen />);
  await userEvent.click(await screen.findByRole('button', { name: /^Delete First call/ }));
  const deleted = await screen.findByRole('region', { name: 'Deleted, goes at the next start' });
  await userEvent.click(within(deleted).getByRole('button', { name: /^Restore First call/ }));
  await waitFor(() => expect(titles()).toContain('First call'));
});

test('a deletion that fails is told and changes nothing', async () => {
  withLibrary(three, { 'session:delete': () => fail('write-failed', 'The file is locked.') });
  renderScreen(<LibraryScreen />);
  await userEvent.click(await screen.findByRole('button', { name: /^Delete First call/ }));
  await screen.findByText(/The file is locked/);
  expect(titles()).toHaveLength(3);
});

test('a filter narrows the list down and Escape clears it', async () => {
  withLibrary(three);
  renderScreen(<LibraryScreen />);
  await screen.findByRole('table');
  await userEvent.keyboard('/');
  await userEvent.keyboard('globex');
  expect(titles()).toEqual(['Third call']);
  await userEvent.keyboard('xx');
  await screen.findByRole('heading', { name: 'No session matches' });
  await userEvent.keyboard('{Escape}');
  expect(titles()).toHaveLength(3);
});

test('a click on a column head sorts by it', async () => {
  withLibrary(three);
  renderScreen(<LibraryScreen />);
  await screen.findByRole('table');
  await userEvent.click(screen.getByRole('button', { name: 'Sort by Session' }));
  expect(titles()).toEqual(['First call', 'Second call', 'Third call']);
  await userEvent.click(screen.getByRole('button', { name: 'Sort by Session' }));
  expect(titles()).toEqual(['Third call', 'Second call', 'First call']);
});

test('the sessions of one question are shown until that is lifted', async () => {
  const other = { ...three[0]!, plan: { ...three[0]!.plan, questions: [] as never } };
  withLibrary([other, three[1]!]);
  renderScreen(<LibraryScreen />, { address: '/library?question=q1' });
  const chip = await screen.findByRole('button', { name: 'Stop showing only: A quick decision' });
  expect(titles()).toEqual(['Second call']);
  await userEvent.click(chip);
  expect(titles()).toEqual(['Second call', 'First call']);
});
