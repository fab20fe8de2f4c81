import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { SelfRatingScreen } from '@renderer/features/review/self-rating-screen';
import { routes } from '@renderer/navigation/routes';
import { fail, succeed } from '@shared/ipc/result';
import type { Session } from '@shared/model/session';
import { renderScreen } from '@tests/support/render-screen';
import { aSession, aTake } from '@tests/support/review-samples';
import { installBridge, type TestAnswers, type TestBridge } from '@tests/support/test-bridge';

const score = { overall: 4.4, level: 4, rubricVersion: '1' };
const twoAnswers = [
  aTake({ id: 'one', questionIndex: 0, score }),
  aTake({ id: 'two', questionIndex: 1, durationMs: 47_000, transcription: { state: 'running' } }),
];

async function openRating(session: Session, answers: TestAnswers = {}): Promise<TestBridge> {
  let present = session;
  const bridge = installBridge({
    'session:get': () => succeed(present),
    'take:rate': ({ takeId, rating }) => {
      const takes = present.takes.map((take) =>
        take.id === takeId ? { ...take, selfRating: Number(rating) } : take,
      );
      present = { ...present, takes };
      return succeed(present);
    },
    ...answers,
  });
  renderScreen(
    <Routes>
      <Route path={routes.selfRating(':sessionId')} element={<SelfRatingScreen />} />
      <Route path="*" element={null} />
    </Routes>,
    { address: routes.selfRating(session.id) },
  );
  await screen.findByRole('heading', { level: 1 }).catch(() => screen.findByRole('heading'));
  return bridge;
}

function pressed(): string[] {
  return screen
    .getAllByRole('button')
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map((button) => button.getAttribute('aria-label') ?? '');
}

describe('judging yourself first', () => {
  it('shows no score, whatever the answers scored', async () => {
    await openRating(aSession({ takes: twoAnswers }));
    expect(document.body.textContent).not.toContain('4.4');
  });

  it('rates answer after answer with the number keys, then leads to the scores', async () => {
    const bridge = await openRating(aSession({ takes: twoAnswers }));
    expect(screen.getByRole('button', { name: 'See the scores' })).toHaveProperty('disabled', true);
    await userEvent.keyboard('4');
    await waitFor(() => expect(pressed()).toEqual(['4, Strong']));
    await userEvent.keyboard('2');
    await waitFor(() => expect(pressed()).toEqual(['4, Strong', '2, Weak']));
    expect(bridge.inputsOf('take:rate')).toEqual([
      { sessionId: 'session-1', takeId: 'one', rating: 4 },
      { sessionId: 'session-1', takeId: 'two', rating: 2 },
    ]);
    await userEvent.keyboard('{Enter}');
    expect(screen.getByTestId('address').textContent).toBe(routes.session('session-1'));
  });

  it('goes on where it was left', async () => {
    const [first, second] = twoAnswers;
    const bridge = await openRating(aSession({ takes: [{ ...first!, selfRating: 3 }, second!] }));
    await userEvent.keyboard('5');
    await waitFor(() => expect(bridge.inputsOf('take:rate')).toHaveLength(1));
    expect(bridge.inputsOf('take:rate')).toMatchObject([{ takeId: 'two', rating: 5 }]);
  });

  it('moves between answers with the arrows', async () => {
    const bridge = await openRating(aSession({ takes: twoAnswers }));
    await userEvent.keyboard('{ArrowDown}1');
    await waitFor(() => expect(bridge.inputsOf('take:rate')).toMatchObject([{ takeId: 'two', rating: 1 }]));
  });

  it('can be tapped', async () => {
    const bridge = await openRating(aSession({ takes: twoAnswers }));
    const scale = screen.getByRole('group', { name: 'Your rating: A quick decision' });
    await userEvent.click(within(scale).getByRole('button', { name: '3, Sound' }));
    await waitFor(() => expect(bridge.inputsOf('take:rate')).toMatchObject([{ takeId: 'two', rating: 3 }]));
  });

  it('rates the newest take of a question only', async () => {
    await openRating(aSession({ takes: [twoAnswers[0]!, aTake({ id: 'again', attempt: 2 })] }));
    expect(screen.getAllByRole('group')).toHaveLength(1);
  });

  it('tells of a rating that was not saved and keeps the answer open', async () => {
    await openRating(aSession({ takes: twoAnswers }), {
      'take:rate': () => fail('write-failed', 'The session could not be saved.'),
    });
    await userEvent.keyboard('4');
    expect(await screen.findByText(/The session could not be saved/)).toBeDefined();
    expect(pressed()).toEqual([]);
  });

  it('says quietly how far transcription is, and follows it', async () => {
    const session = aSession({ takes: twoAnswers });
    const bridge = await openRating(session);
    expect(screen.getByText(/1 of 2 answers are transcribed/)).toBeDefined();
    const takes = session.takes.map((take) => ({ ...take, transcription: { state: 'done' as const } }));
    act(() => bridge.push('session:changed', { session: { ...session, takes } }));
    expect(screen.getByText('All answers are transcribed.')).toBeDefined();
  });

  it('asks plainly before it is skipped', async () => {
    await openRating(aSession({ takes: twoAnswers }));
    await userEvent.keyboard('s');
    await userEvent.click(await screen.findByRole('button', { name: 'Keep rating' }));
    expect(screen.getByTestId('address').textContent).toBe(routes.selfRating('session-1'));
    await userEvent.keyboard('s');
    await userEvent.click(await screen.findByRole('button', { name: 'Skip for now' }));
    expect(screen.getByTestId('address').textContent).toBe(routes.session('session-1'));
  });

  it('has a way on when nothing was answered', async () => {
    await openRating(aSession());
    await userEvent.click(screen.getByRole('button', { name: 'Go to the session' }));
    expect(screen.getByTestId('address').textContent).toBe(routes.session('session-1'));
  });
});
