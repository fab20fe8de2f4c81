import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { HomeScreen } from '@renderer/features/home/home-screen';
import { fail, succeed } from '@shared/ipc/result';
import type { Session } from '@shared/model/session';
import { SettingsSchema } from '@shared/model/settings';
import { aPack, entryOf } from '@tests/support/library-samples';
import { renderScreen } from '@tests/support/render-screen';
import { aSession, aTake } from '@tests/support/review-samples';
import { always, installBridge, type TestAnswers } from '@tests/support/test-bridge';

function withSessions(sessions: Session[], more: TestAnswers = {}) {
  let saved = SettingsSchema.parse({});
  return installBridge({
    'pack:list': always([aPack()]),
    'session:list': () => succeed(sessions.map((session) => entryOf(session))),
    'session:get': ({ sessionId }) => {
      const found = sessions.find(({ id }) => id === sessionId);
      return found ? succeed(found) : fail('not-found', 'No such session.');
    },
    'settings:update': (change) => {
      saved = SettingsSchema.parse({ ...saved, ...change });
      return succeed(saved);
    },
    'session:create': always(aSession({ id: 'new-one' })),
    ...more,
  });
}

function address(): string | null {
  return screen.getByTestId('address').textContent;
}

function cutOff(): Session {
  const session = aSession({ id: 'open', updatedAt: new Date().toISOString() });
  return {
    ...session,
    interview: {
      ...session.interview,
      at: { phase: 'interrupted', questionIndex: 1, takeId: 'cut', reason: 'computer-slept' },
    },
    takes: [
      aTake({
        id: 'cut',
        questionIndex: 1,
        durationMs: 64_000,
        interruption: { reason: 'computer-slept', seenByUser: false },
      }),
    ],
  };
}

describe('home of a new user', () => {
  test('says what happens and starts the first phone screen with Enter', async () => {
    const bridge = withSessions([]);
    renderScreen(<HomeScreen />);
    await screen.findByRole('heading', { name: 'Take your first phone screen' });
    expect(screen.getByRole('region', { name: 'What happens in a session' })).toBeDefined();
    expect(screen.queryByRole('region', { name: 'Lately' })).toBeNull();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/sessions/new-one/check'));
    expect(bridge.inputsOf('session:create')).toEqual([
      { packId: 'pack', stageId: 'phone-screen', lengthMin: 20, answerInput: 'video' },
    ]);
  });

  test('starts with the chosen length and way of answering, and remembers both', async () => {
    const bridge = withSessions([]);
    renderScreen(<HomeScreen />);
    await userEvent.click(await screen.findByRole('radio', { name: /^10 min/ }));
    await userEvent.click(screen.getByRole('radio', { name: 'Typed' }));
    await userEvent.keyboard('s');
    await waitFor(() => expect(bridge.inputsOf('session:create')).toHaveLength(1));
    expect(bridge.inputsOf('session:create')[0]).toMatchObject({ lengthMin: 10, answerInput: 'typed' });
    expect(bridge.inputsOf('settings:update')).toEqual([
      { lastChoice: { packId: 'pack', stageId: 'phone-screen', lengthMin: 10 } },
      { answerInput: 'typed' },
    ]);
  });

  test('chooses by keys: figures for the length, letters for the way of answering', async () => {
    const bridge = withSessions([]);
    renderScreen(<HomeScreen />);
    await screen.findByRole('radio', { name: /^20 min/ });
    await userEvent.keyboard('3as');
    await waitFor(() => expect(bridge.inputsOf('session:create')).toHaveLength(1));
    expect(bridge.inputsOf('session:create')[0]).toMatchObject({ lengthMin: 40, answerInput: 'audio' });
  });

  test('is told when a session cannot be made, and stays', async () => {
    withSessions([], { 'session:create': () => fail('disk-full', 'No room for a session.') });
    renderScreen(<HomeScreen />);
    await userEvent.click(await screen.findByRole('button', { name: /^Start the phone screen/ }));
    expect((await screen.findByText('The disk is full')).textContent).toBeDefined();
    expect(address()).toBe('/');
  });
});

describe('home after an interruption', () => {
  test('tells what was kept and continues in the room', async () => {
    withSessions([cutOff()]);
    renderScreen(<HomeScreen />);
    const text = await screen.findByText(/The computer went to sleep while you answered “A quick decision”/);
    expect(text.textContent).toContain('1:04');
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('/sessions/open/room');
  });

  test('shows the kept take on request', async () => {
    withSessions([cutOff()]);
    renderScreen(<HomeScreen />);
    await userEvent.click(await screen.findByRole('button', { name: /^Watch what was kept/ }));
    expect(address()).toBe('/sessions/open/takes/cut');
  });

  test('lets the user put the news aside', async () => {
    const session = cutOff();
    const bridge = withSessions([session], {
      'take:acknowledge-interruption': () => {
        const [take] = session.takes;
        session.takes = [{ ...take!, interruption: { reason: 'computer-slept' as const, seenByUser: true } }];
        bridge.push('session:changed', { session: { ...session } });
        return succeed(session);
      },
    });
    renderScreen(<HomeScreen />);
    await screen.findByText(/went to sleep/);
    await userEvent.keyboard('g');
    await waitFor(() => expect(screen.queryByText(/went to sleep/)).toBeNull());
    expect(screen.getByRole('button', { name: /^Continue/ })).toBeDefined();
    expect(bridge.inputsOf('take:acknowledge-interruption')).toEqual([{ sessionId: 'open', takeId: 'cut' }]);
  });
});

describe('home of somebody who practises', () => {
  const weak = aTake({ selfRating: 3, score: { overall: 2.3, level: 2, rubricVersion: '1' } });

  test('suggests the weakest answer and starts it again', async () => {
    const bridge = withSessions([aSession({ takes: [weak] })], {
      'session:dispatch': always(aSession()),
    });
    renderScreen(<HomeScreen />);
    await screen.findByRole('heading', { name: 'Once more: Introduce yourself' });
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/sessions/session-1/room'));
    expect(bridge.inputsOf('session:dispatch')).toEqual([
      { sessionId: 'session-1', happening: { type: 'retake-started', questionIndex: 0 } },
    ]);
  });

  test('lists the last sessions and opens one where it stands', async () => {
    withSessions([aSession({ takes: [weak] })]);
    renderScreen(<HomeScreen />);
    const lately = await screen.findByRole('region', { name: 'Lately' });
    expect(lately.textContent).toContain('2.3');
    await userEvent.click(screen.getByRole('button', { name: /^Phone screen/ }));
    await waitFor(() => expect(address()).toBe('/sessions/session-1'));
  });

  test('counts the days and lets the date be changed', async () => {
    const bridge = withSessions([]);
    renderScreen(<HomeScreen />, { settings: { interviewDate: '2020-01-01' } });
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toMatch(/was \d+ days ago$/);
    await userEvent.keyboard('d');
    const field = await screen.findByLabelText('Day of your interview');
    await userEvent.clear(field);
    await userEvent.type(field, '2031-05-06');
    expect(bridge.inputsOf('settings:update').at(-1)).toEqual({ interviewDate: '2031-05-06' });
  });
});

test('home tells when the sessions cannot be read, and tries again', async () => {
  let broken = true;
  withSessions([], {
    'session:list': () => (broken ? fail('file-corrupt', 'library.json ends early.') : succeed([])),
  });
  renderScreen(<HomeScreen />);
  expect((await screen.findByRole('alert')).textContent).toContain('library.json ends early.');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('heading', { name: 'Take your first phone screen' });
});
