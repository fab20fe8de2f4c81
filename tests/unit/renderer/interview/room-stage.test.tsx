import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { RoomDirector } from '@renderer/features/interview/director/room-director';
import type { RoomView } from '@renderer/features/interview/director/room-view';
import { hintsOf } from '@renderer/features/interview/room/hints-of';
import { roomAct } from '@renderer/features/interview/room/room-act';
import { RoomStage } from '@renderer/features/interview/room/room-stage';
import type { InterviewPhase } from '@shared/model/interview';
import type { Mode, Session } from '@shared/model/session';
import { aFollowUp, aPlan, aPlanned } from '@tests/support/plan-samples';
import { renderScreen } from '@tests/support/render-screen';
import { aSession, aTake } from '@tests/support/review-samples';
import { installBridge } from '@tests/support/test-bridge';

const answering: InterviewPhase = { phase: 'answering', questionIndex: 0, takeId: 'take-1' };

function sessionIn(at: InterviewPhase, part: Partial<Session> = {}): Session {
  const session = aSession({ takes: [aTake()], mode: 'practice', ...part });
  return { ...session, interview: { ...session.interview, at } };
}

function showStage(session: Session, hintsShown = true): void {
  installBridge({});
  const view = {
    session,
    devices: { state: 'ready' },
    speaking: false,
    recording: true,
    busy: false,
    captions: { settled: '', draft: '' },
    failure: null,
    voiceProblem: null,
  } satisfies RoomView;
  renderScreen(
    <RoomStage
      view={view}
      act={roomAct(view)}
      director={{} as RoomDirector}
      hintsShown={hintsShown}
      onLeave={() => undefined}
    />,
  );
}

describe('hints', () => {
  it.each<[Mode, string[]]>([
    ['practice', ['Think of one day.']],
    ['real', []],
  ])('in %s are %j', (mode, hints) => {
    expect(hintsOf(sessionIn(answering, { mode }))).toEqual(hints);
  });

  it('belong to a question: there are none in the greeting, and none for a follow-up', () => {
    expect(hintsOf(sessionIn({ phase: 'introduction' }))).toEqual([]);
    const plan = aPlan([aPlanned(), aFollowUp(0)]);
    expect(hintsOf(sessionIn({ ...answering, questionIndex: 1 }, { plan }))).toEqual([]);
  });

  it('are on show while the question is asked or answered, if wished for', () => {
    showStage(sessionIn(answering));
    expect(screen.getByRole('region', { name: 'Hints' }).textContent).toBe('Think of one day.');
  });

  it.each<[string, Session, boolean]>([
    ['without the wish', sessionIn(answering), false],
    ['while notes are taken', sessionIn({ phase: 'considering', questionIndex: 0, takeId: 'take-1' }), true],
    ['in a pause', sessionIn({ ...answering, phase: 'paused', resumeTo: 'answering' }), true],
  ])('are not on show %s', (_when, session, hintsShown) => {
    showStage(session, hintsShown);
    expect(screen.queryByRole('region', { name: 'Hints' })).toBeNull();
  });
});

describe('the middle of the room', () => {
  it('keeps the question on show while the interviewer takes notes', () => {
    showStage(sessionIn({ phase: 'considering', questionIndex: 0, takeId: 'take-1' }));
    expect(screen.getByText('Introduce yourself, please.')).not.toBeNull();
  });

  it('shows a reply above the question that it belongs to', () => {
    const reply = { line: 'nudge', text: 'Are you still there?' } as const;
    showStage(
      sessionIn({ phase: 'asking', questionIndex: 0, takeId: 'take-1', repeats: 0, prepare: false, reply }),
    );
    expect(screen.getByText('Are you still there?')).not.toBeNull();
    expect(screen.getByText('Introduce yourself, please.')).not.toBeNull();
  });

  it('is the feedback in place of the question', () => {
    const next = { nextIndex: 1, prepare: true, closingLead: null };
    showStage(sessionIn({ phase: 'feedback', questionIndex: 0, takeId: 'take-1', next }));
    expect(screen.getByRole('region', { name: 'Feedback' })).not.toBeNull();
    expect(screen.queryByText('Introduce yourself, please.')).toBeNull();
  });
});
