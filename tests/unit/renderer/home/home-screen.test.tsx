import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { HomeScreen } from '@renderer/features/home/home-screen';
import { fail, succeed } from '@shared/ipc/result';
import type { Session } from '@shared/model/session';
import { practiceLoop, practicePack } from '@tests/support/practice-samples';
import { renderScreen } from '@tests/support/render-screen';
import { aReview, aScore, aSession, aTake } from '@tests/support/review-samples';
import { always } from '@tests/support/test-bridge';
import { homeMain } from '@tests/unit/renderer/home/home-main';

const today = new Date().toISOString();
const doneToday = { state: 'done', endedAt: '2026-03-01T10:00:00.000Z' } as const;

function address(): string | null {
  return screen.getByTestId('address').textContent;
}

function cutOff(): Session {
  const session = aSession({ id: 'open', updatedAt: today });
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

describe('home of a new user', () => {
  test('says what happens and starts the first phone screen with Enter', async () => {
    const bridge = homeMain({});
    renderScreen(<HomeScreen />);
    await screen.findByRole('heading', { name: 'Take your first phone screen' });
    expect(screen.getByRole('region', { name: 'What happens in a session' })).toBeDefined();
    expect(screen.queryByRole('region', { name: 'Lately' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Your loop' })).toBeNull();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/sessions/new-one/check'));
    expect(bridge.inputsOf('session:create')).toEqual([
      {
        packId: 'pack',
        what: { run: 'round', stageId: 'phone-screen', roundId: 'phone-screen', lengthMin: 20 },
        mode: 'real',
        answerInput: 'video',
      },
    ]);
  });

  test('is told when a session cannot be made, and stays', async () => {
    homeMain({}, { 'session:create': () => fail('disk-full', 'No room for a session.') });
    renderScreen(<HomeScreen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Start the phone screen' }));
    expect((await screen.findByText('The disk is full')).textContent).toBeDefined();
    expect(address()).toBe('/');
  });
});

describe('home after an interruption', () => {
  test('tells what was kept and continues in the room', async () => {
    homeMain({ sessions: [cutOff()] });
    renderScreen(<HomeScreen />);
    const text = await screen.findByText(/The computer went to sleep while you answered “A quick decision”/);
    expect(text.textContent).toContain('1:04');
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('/sessions/open/room');
  });

  test('shows the kept take on request', async () => {
    homeMain({ sessions: [cutOff()] });
    renderScreen(<HomeScreen />);
    await userEvent.click(await screen.findByRole('button', { name: /^Watch what was kept/ }));
    expect(address()).toBe('/sessions/open/takes/cut');
  });

  test('lets the user put the news aside', async () => {
    const session = cutOff();
    const bridge = homeMain(
      { sessions: [session] },
      {
        'take:acknowledge-interruption': () => {
          const [take] = session.takes;
          session.takes = [
            { ...take!, interruption: { reason: 'computer-slept' as const, seenByUser: true } },
          ];
          bridge.push('session:changed', { session: { ...session } });
          return succeed(session);
        },
      },
    );
    renderScreen(<HomeScreen />);
    await screen.findByText(/went to sleep/);
    await userEvent.keyboard('g');
    await waitFor(() => expect(screen.queryByText(/went to sleep/)).toBeNull());
    expect(screen.getByRole('button', { name: /^Continue/ })).toBeDefined();
    expect(bridge.inputsOf('take:acknowledge-interruption')).toEqual([{ sessionId: 'open', takeId: 'cut' }]);
  });
});

describe('home of somebody who practises', () => {
  test('suggests the drill that would help most, with what would lift the answer', async () => {
    const bridge = homeMain(
      { sessions: [practised()] },
      { 'take:review': always(aReview({ score: aScore() })) },
    );
    renderScreen(<HomeScreen />);
    await screen.findByRole('heading', { name: 'Ten minutes on ownership' });
    await screen.findByText(/below the bar\. To reach \d: /);
    await userEvent.keyboard('l');
    expect(address()).toBe('/sessions/session-1/takes/take-1');
    expect(bridge.inputsOf('take:review')).toEqual([{ sessionId: 'session-1', takeId: 'take-1' }]);
  });

  test('asks for their own judgement before anything else', async () => {
    const session = practised();
    homeMain({ sessions: [{ ...session, takes: [aTake()], scoresHeld: true }] });
    renderScreen(<HomeScreen />);
    expect(await screen.findByText(/1 answer of “Phone screen” waits .* The debrief needs it/)).toBeDefined();
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('/sessions/session-1/self-rating');
  });

  test('lists the last sessions and opens one where it stands', async () => {
    homeMain({ sessions: [practised()] });
    renderScreen(<HomeScreen />);
    const lately = await screen.findByRole('region', { name: 'Lately' });
    expect(lately.textContent).toContain('2.3');
    await userEvent.click(within(lately).getByRole('button', { name: /^Phone screen/ }));
    await waitFor(() => expect(address()).toBe('/sessions/session-1'));
  });

  test('says of a round whose scores are held when they come', async () => {
    const loop = practiceLoop([doneToday], { loop: { mode: 'real' } });
    const held = practised(2.3, { loopId: 'loop-1', scoresHeld: true });
    homeMain({ sessions: [{ ...held, takes: [aTake({ selfRating: 2 })] }], loops: [loop] });
    renderScreen(<HomeScreen />);
    const lately = await screen.findByRole('region', { name: 'Lately' });
    expect(within(lately).getByText('After the debrief')).toBeDefined();
  });

  test('counts the days and lets the date be changed', async () => {
    const bridge = homeMain({});
    renderScreen(<HomeScreen />, { settings: { interviewDate: '2020-01-01' } });
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toMatch(/was \d+ days ago$/);
    await userEvent.keyboard('d');
    const field = await screen.findByLabelText('Day of your interview');
    await userEvent.clear(field);
    await userEvent.type(field, '2031-05-06');
    expect(bridge.inputsOf('settings:update').at(-1)).toEqual({ interviewDate: '2031-05-06' });
  });
});

describe('home without what it needs', () => {
  test('leads to the packs where none can be used', async () => {
    homeMain({ packs: [] });
    renderScreen(<HomeScreen />);
    await screen.findByRole('heading', { name: 'No interview pack' });
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('/packs');
  });

  test('says so of a pack without rounds, and offers the questions that it has', async () => {
    homeMain({ packs: [practicePack({ stages: [], qualities: [] })] });
    renderScreen(<HomeScreen />);
    expect(await screen.findByText('This pack has no rounds to hold one after the other.')).toBeDefined();
    expect(screen.getByText('This pack has no questions for a drill on one quality.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Choose one question' })).toBeDefined();
  });

  test.each([
    ['sessions', 'session:list'],
    ['loops', 'loop:list'],
    ['packs', 'pack:list'],
  ] as const)('tells when the %s cannot be read, and tries again', async (_, name) => {
    let broken = true;
    const whole = name === 'pack:list' ? [practicePack()] : [];
    homeMain({}, { [name]: () => (broken ? fail('file-corrupt', 'The file ends early.') : succeed(whole)) });
    renderScreen(<HomeScreen />);
    expect((await screen.findByRole('alert')).textContent).toContain('The file ends early.');
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('heading', { name: 'Take your first phone screen' });
  });
});
