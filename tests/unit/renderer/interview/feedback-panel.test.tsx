import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { RoomDirector } from '@renderer/features/interview/director/room-director';
import type { RoomView } from '@renderer/features/interview/director/room-view';
import { FeedbackPanel } from '@renderer/features/interview/room/feedback/feedback-panel';
import { fail, succeed } from '@shared/ipc/result';
import type { NextStep } from '@shared/model/interview';
import type { Session, Take } from '@shared/model/session';
import { aFollowUp, aPlan, aPlanned } from '@tests/support/plan-samples';
import { renderScreen } from '@tests/support/render-screen';
import { aReview, aScore, aSession, aTake } from '@tests/support/review-samples';
import { always, installBridge, type TestAnswers } from '@tests/support/test-bridge';

const toNext: NextStep = { nextIndex: 1, prepare: true, closingLead: null };
const plan = aPlan([aPlanned(), aPlanned({ questionId: 'q1' })]);

interface Shown {
  take?: Partial<Take>;
  next?: NextStep;
  session?: Partial<Session>;
  answers?: TestAnswers;
}

function showFeedback({ take = {}, next = toNext, session: part = {}, answers = {} }: Shown = {}) {
  const given = aTake(take);
  const session = aSession({ mode: 'practice', plan, takes: [given], ...part });
  const at = { phase: 'feedback', questionIndex: given.questionIndex, takeId: given.id, next } as const;
  const bridge = installBridge({
    'take:review': () => succeed(aReview()),
    'take:rate': () => succeed(session),
    ...answers,
  });
  const director = { goOn: vi.fn<RoomDirector['goOn']>() };
  const onLeave = vi.fn<() => void>();
  const view = { session: { ...session, interview: { ...session.interview, at } } } as RoomView;
  renderScreen(
    <FeedbackPanel view={view} director={director as unknown as RoomDirector} onLeave={onLeave} />,
  );
  return { bridge, director, onLeave, user: userEvent.setup() };
}

const reason = 'You bounded the risk and measured the effect.';

describe('feedback on an answer', () => {
  it('asks for the candidate’s own view first, and shows nothing of how it reads', () => {
    const { bridge } = showFeedback();
    expect(screen.getByText(/Judge it yourself before you see how it reads/)).not.toBeNull();
    expect(screen.queryByText(reason)).toBeNull();
    expect(bridge.inputsOf('take:review')).toEqual([]);
  });

  it.each([
    ['a key', (user: ReturnType<typeof userEvent.setup>) => user.keyboard('4')],
    [
      'a tap',
      (user: ReturnType<typeof userEvent.setup>) =>
        user.click(screen.getByRole('button', { name: /^4, Strong/ })),
    ],
  ])('shows how it reads once it is rated with %s', async (_how, rate) => {
    const { bridge, user } = showFeedback();
    await rate(user);
    await screen.findByText(reason);
    expect(bridge.inputsOf('take:rate')).toEqual([{ sessionId: 'session-1', takeId: 'take-1', rating: 4 }]);
    expect(screen.getByText('You said').nextSibling?.textContent).toContain('Level 4 of 5');
    expect(screen.getByText('The answer').nextSibling?.textContent).toContain('3.8');
    expect(screen.getByText('Bias for action').nextSibling?.textContent).toContain('4.1');
    expect(screen.getByText('from twelve to one.')).not.toBeNull();
    expect(screen.getByText('say what it would have cost to be wrong.')).not.toBeNull();
  });

  it('takes the first rating and no second one', async () => {
    const { bridge, user } = showFeedback();
    await user.keyboard('42');
    await screen.findByText(reason);
    await user.keyboard('5');
    expect(bridge.inputsOf('take:rate')).toHaveLength(1);
  });

  it('tells where the rating could not be saved', async () => {
    const { user } = showFeedback({ answers: { 'take:rate': () => fail('disk-full', 'No room.') } });
    await user.keyboard('3');
    expect(await screen.findByText(/No room\./)).not.toBeNull();
  });

  it('is read at once where the answer was rated before', async () => {
    showFeedback({ take: { selfRating: 2 } });
    await screen.findByText(reason);
    expect(screen.getByText('You said').nextSibling?.textContent).toContain('Level 2 of 5');
  });

  it('rates the opening answer, which stands for its follow-ups', async () => {
    const opening = aTake({ id: 'opening' });
    const followUp = aTake({ id: 'take-2', questionIndex: 1 });
    const { interview } = aSession();
    const { bridge, user } = showFeedback({
      take: followUp,
      next: { nextIndex: 2, prepare: true, closingLead: null },
      session: {
        plan: aPlan([aPlanned(), aFollowUp(0), aPlanned({ questionId: 'q1' })]),
        takes: [opening, followUp],
        interview: { ...interview, answers: [{ questionIndex: 0, takeId: 'opening' }] },
      },
    });
    await user.keyboard('3');
    expect(bridge.inputsOf('take:rate')).toEqual([{ sessionId: 'session-1', takeId: 'opening', rating: 3 }]);
  });
});

describe('an answer of which little is known', () => {
  it.each<[string, Partial<Take>]>([
    ['Transcribing', { transcription: { state: 'running' } }],
    ['Transcribing', { transcription: { state: 'waiting' } }],
    [
      'This answer could not be written down, so there is nothing to read.',
      { transcription: { state: 'failed', code: 'x', message: 'y' } },
    ],
  ])('says so: %s', async (words, take) => {
    const { bridge } = showFeedback({ take: { selfRating: 3, ...take } });
    expect(await screen.findByText(words)).not.toBeNull();
    expect(bridge.inputsOf('take:review')).toEqual([]);
  });

  it('says that there is nothing to judge where the kind of question is not judged', async () => {
    const review = { ...aReview(), score: null };
    showFeedback({ take: { selfRating: 3 }, answers: { 'take:review': always(review) } });
    expect(await screen.findByText('There is nothing to judge in this answer.')).not.toBeNull();
  });

  it('quotes nothing where the level is the lowest', async () => {
    const review = aReview({ score: aScore({ level: 1, overall: 1, reason: 'It claims a lot.' }) });
    showFeedback({ take: { selfRating: 3 }, answers: { 'take:review': always(review) } });
    await screen.findByText('It claims a lot.');
    expect(screen.queryByText('from twelve to one.')).toBeNull();
  });

  it('can be asked for again where it could not be read', async () => {
    let asked = 0;
    const { user } = showFeedback({
      take: { selfRating: 3 },
      answers: {
        'take:review': () => {
          asked += 1;
          return asked === 1 ? fail('file-corrupt', 'The transcript is damaged.') : succeed(aReview());
        },
      },
    });
    await screen.findByText(/The transcript is damaged\./);
    await user.click(screen.getByRole('button', { name: /^Try again/ }));
    expect(await screen.findByText(reason)).not.toBeNull();
  });
});

describe('the way on from feedback', () => {
  it.each<[string, NextStep]>([
    ['Next question', toNext],
    ['To the end of the interview', { nextIndex: null, prepare: false, closingLead: null }],
  ])('is called “%s”, and Space takes it', async (label, next) => {
    const { director, user } = showFeedback({ next });
    expect(screen.getByRole('button', { name: new RegExp(`^${label}`) })).not.toBeNull();
    await user.keyboard(' ');
    expect(director.goOn).toHaveBeenCalledExactlyOnceWith('feedback-read');
  });

  it('says that a follow-up comes', () => {
    showFeedback({ session: { plan: aPlan([aPlanned(), aFollowUp(0)]) } });
    expect(screen.getByRole('button', { name: /^On to a follow-up/ })).not.toBeNull();
  });

  it('may be another try', async () => {
    const { director, user } = showFeedback();
    await user.keyboard('t');
    expect(director.goOn).toHaveBeenCalledExactlyOnceWith('question-retried');
  });

  it('may be to leave', async () => {
    const { director, onLeave, user } = showFeedback();
    await user.keyboard('{Escape}');
    expect(onLeave).toHaveBeenCalledOnce();
    expect(director.goOn).not.toHaveBeenCalled();
  });
});
