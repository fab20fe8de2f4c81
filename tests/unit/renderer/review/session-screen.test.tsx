import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { SessionScreen } from '@renderer/features/review/session-screen';
import { routes } from '@renderer/navigation/routes';
import { fail, succeed } from '@shared/ipc/result';
import type { Session } from '@shared/model/session';
import { renderScreen } from '@tests/support/render-screen';
import { aSession, aTake } from '@tests/support/review-samples';
import { installBridge, type TestAnswers, type TestBridge } from '@tests/support/test-bridge';

const score = { overall: 3.8, level: 3, rubricVersion: '1' };

async function openSession(session: Session, answers: TestAnswers = {}): Promise<TestBridge> {
  const bridge = installBridge({ 'session:get': () => succeed(session), ...answers });
  renderScreen(
    <Routes>
      <Route path={routes.session(':sessionId')} element={<SessionScreen />} />
      <Route path="*" element={null} />
    </Routes>,
    { address: routes.session(session.id) },
  );
  await screen.findByRole('heading', { name: session.title });
  return bridge;
}

function rows(): HTMLElement[] {
  return within(screen.getByRole('list', { name: 'Answers' })).getAllByRole('listitem');
}

describe('the overview of a session', () => {
  it('lists every question in order, with rating and score side by side', async () => {
    await openSession(aSession({ takes: [aTake({ selfRating: 4, score })], notes: 'Forty orders' }));
    expect(rows()).toHaveLength(3);
    for (const words of ['Introduce yourself', '1:00', 'You said 4', '3.8']) {
      expect(rows()[0]?.textContent).toContain(words);
    }
    expect(rows()[1]?.textContent).toContain('Not answered');
    expect(screen.getByText('Forty orders')).toBeDefined();
  });

  it('hides the score of an answer until it is rated, in place', async () => {
    const take = aTake({ score });
    const bridge = await openSession(aSession({ takes: [take] }), {
      'take:rate': ({ rating }) => succeed(aSession({ takes: [{ ...take, selfRating: Number(rating) }] })),
    });
    expect(document.body.textContent).not.toContain('3.8');
    await userEvent.click(screen.getByRole('button', { name: '2, Weak' }));
    await waitFor(() => expect(rows()[0]?.textContent).toContain('3.8'));
    expect(bridge.inputsOf('take:rate')).toMatchObject([{ takeId: 'take-1', rating: 2 }]);
  });

  it('says what state an answer is in', async () => {
    await openSession(
      aSession({
        takes: [
          aTake({
            id: 'a',
            interruption: { reason: 'microphone-lost', seenByUser: true },
            transcription: { state: 'running' },
          }),
          aTake({
            id: 'b',
            questionIndex: 1,
            input: 'audio',
            transcription: { state: 'failed', code: 'model-missing', message: 'The model is not there.' },
          }),
          aTake({ id: 'c', questionIndex: 2, input: 'typed', transcription: { state: 'none' } }),
        ],
      }),
    );
    expect(rows()[0]?.textContent).toMatch(/Transcribing.*Cut short: The microphone was unplugged/);
    expect(rows()[1]?.textContent).toMatch(/audio only.*Not transcribed.*The model is not there\./);
    expect(rows()[2]?.textContent).toContain('typed');
  });

  it('leads to the review of the newest take and of each earlier one', async () => {
    const takes = [aTake({ id: 'old', attempt: 1 }), aTake({ id: 'new', attempt: 2 })];
    await openSession(aSession({ takes }));
    const link = screen.getByRole('link', { name: 'Review: Introduce yourself' });
    expect(link.getAttribute('href')).toBe(routes.review('session-1', 'new'));
    expect(screen.getByRole('link', { name: 'Take 1' }).getAttribute('href')).toBe(
      routes.review('session-1', 'old'),
    );
  });

  it('can be walked through with the arrows', async () => {
    const takes = [aTake({ id: 'a' }), aTake({ id: 'b', questionIndex: 2 })];
    await openSession(aSession({ takes }));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('When you could start');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(screen.getByTestId('address').textContent).toBe(routes.review('session-1', 'a'));
  });

  it('goes on with an interview that is not over', async () => {
    const session = aSession();
    session.interview.at = {
      phase: 'thinking',
      questionIndex: 1,
      takeId: null,
      requested: false,
      untilMs: null,
    };
    await openSession(session);
    await userEvent.keyboard('c');
    expect(screen.getByTestId('address').textContent).toBe(routes.room('session-1'));
  });

  it('goes through the device check when that was never done', async () => {
    const session = aSession();
    session.interview.at = { phase: 'device-check' };
    await openSession(session);
    await userEvent.keyboard('c');
    expect(screen.getByTestId('address').textContent).toBe(routes.deviceCheck('session-1'));
  });

  it('can be had back after it was deleted, and is not gone on with until then', async () => {
    const session = aSession({ deletedAt: '2026-03-04T00:00:00.000Z' });
    session.interview.at = { phase: 'introduction' };
    const bridge = await openSession(session, { 'session:restore': () => succeed(null) });
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
    await userEvent.keyboard('u');
    expect(await screen.findByRole('button', { name: 'Continue' })).toBeDefined();
    expect(bridge.inputsOf('session:restore')).toEqual([{ sessionId: 'session-1' }]);
  });

  it('says why it cannot be opened, with a way to ask again', async () => {
    let broken = true;
    const bridge = installBridge({
      'session:get': () =>
        broken ? fail('file-corrupt', 'The session file cannot be read.') : succeed(aSession()),
    });
    renderScreen(<SessionScreen />, { address: routes.session('session-1') });
    expect((await screen.findByRole('alert')).textContent).toContain('The session file cannot be read.');
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Phone screen' })).toBeDefined();
    expect(bridge.inputsOf('session:get')).toHaveLength(2);
  });
});
