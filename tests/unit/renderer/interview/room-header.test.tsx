import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RoomDirector } from '@renderer/features/interview/director/room-director';
import type { RoomView } from '@renderer/features/interview/director/room-view';
import { roomAct } from '@renderer/features/interview/room/room-act';
import { RoomHeader } from '@renderer/features/interview/room/room-header';
import { whereInPlan } from '@renderer/features/interview/room/where-in-plan';
import type { InterviewPhase } from '@shared/model/interview';
import type { Session } from '@shared/model/session';
import { aFollowUp, aPlan, aPlanned } from '@tests/support/plan-samples';
import { renderScreen } from '@tests/support/render-screen';
import { aSession, aTake } from '@tests/support/review-samples';

const nowMs = Date.UTC(2026, 2, 2, 12);
const plan = aPlan([
  aPlanned({ sectionId: 'a' }),
  aFollowUp(0, 'own-part', { sectionId: 'a' }),
  aPlanned({ sectionId: 'a', questionId: 'q1', reserve: true }),
  aPlanned({ sectionId: 'b', questionId: 'q2' }),
]);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(nowMs);
});
afterEach(() => void vi.useRealTimers());

/** The header of an interview that has run for so many minutes. */
function showHeader(
  at: InterviewPhase,
  part: Partial<Session> = {},
  view: Partial<RoomView> = {},
  minutes = 3,
) {
  const session = aSession({ plan, ...part });
  const clock = { elapsedMs: minutes * 60_000, runningSinceMs: nowMs };
  const shown = {
    session: { ...session, interview: { ...session.interview, at, clock, ...part.interview } },
    devices: { state: 'ready' },
    speaking: false,
    recording: false,
    ...view,
  } as RoomView;
  const director = { answerMs: 65_000 } as RoomDirector;
  renderScreen(<RoomHeader view={shown} act={roomAct(shown)} director={director} />);
  return document.querySelector('header')?.textContent ?? '';
}

const answering = (questionIndex: number): InterviewPhase => ({
  phase: 'answering',
  questionIndex,
  takeId: 't',
});
const thinking = (untilMs: number | null): InterviewPhase => ({
  phase: 'thinking',
  questionIndex: 0,
  takeId: null,
  requested: true,
  untilMs,
});

describe('what the header says happens now', () => {
  it.each<[string, InterviewPhase, Partial<RoomView>]>([
    ['Recording 1:05', answering(0), { recording: true }],
    ['Saving', answering(0), {}],
    ['Listen', { phase: 'introduction' }, { speaking: true }],
    ['Your moment 0:00', thinking(null), {}],
    ['Time to prepare 0:30', thinking(3.5 * 60_000), {}],
    ['Taking notes', { phase: 'considering', questionIndex: 0, takeId: 't' }, {}],
    [
      'Feedback, the clock stands',
      {
        phase: 'feedback',
        questionIndex: 0,
        takeId: 't',
        next: { nextIndex: 1, prepare: false, closingLead: null },
      },
      {},
    ],
    ['Paused', { phase: 'paused', questionIndex: 0, takeId: null, resumeTo: 'asking' }, {}],
  ])('%s', (words, at, view) => {
    expect(showHeader(at, {}, view)).toContain(words);
  });

  it('never counts the time to prepare below zero', () => {
    expect(showHeader(thinking(60_000))).toContain('Time to prepare 0:00');
  });
});

describe('which question it is', () => {
  const session = aSession({ plan, takes: [aTake({ questionIndex: 0 })] });

  it.each([
    [0, 'Question 1 of 2'],
    [1, 'Question 1 of 2, follow-up'],
    [2, 'Question 2 of 3'],
    [3, 'Question 2 of 2'],
  ])('question %i is “%s”', (questionIndex, words) => {
    expect(whereInPlan(session, questionIndex)).toBe(words);
  });

  it('counts one of the reserve from the moment it is asked', () => {
    const takes = [aTake({ questionIndex: 0 }), aTake({ questionIndex: 2 })];
    expect(whereInPlan({ ...session, takes }, 3)).toBe('Question 3 of 3');
  });

  it('is not told before the first and after the last one, nor in a second try', () => {
    expect(showHeader({ phase: 'introduction' })).not.toMatch(/Question \d/);
    cleanup();
    const { interview } = aSession();
    const retake = { ...interview, at: answering(0), retakeOf: { ending: 'completed' } } as const;
    const words = showHeader(answering(0), { interview: retake });
    expect(words).toContain('Another try');
    expect(words).not.toMatch(/Question \d|left/);
  });
});

describe('the title', () => {
  it('names the run and the company, and that it is practice', () => {
    expect(showHeader(answering(0), { mode: 'practice' })).toContain('Phone screen, Amazon Practice');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Phone screen, Amazon Practice');
  });

  it('does without a company where the pack has none', () => {
    expect(showHeader(answering(0), { company: '' })).toContain('Phone screen');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Phone screen');
  });
});

describe('the time that is left', () => {
  it.each([
    ['in a part', 0, 3, 'Part a, 7 min left (17 min in all)'],
    ['in the last part', 3, 12.5, 'Part b, 8 min left'],
    ['in a part that is over', 0, 10.5, 'Part a, Time is up (10 min in all)'],
    ['in a part that is over for long', 0, 12, 'Part a, 2 min over (8 min in all)'],
    ['in a round that is over', 3, 20.5, 'Part b, Time is up'],
  ])('%s', (_where, questionIndex, minutes, words) => {
    expect(showHeader(answering(questionIndex), {}, {}, minutes)).toMatch(
      new RegExp(`${words.replaceAll(/[()]/g, '\\$&')}$`),
    );
  });

  it('of a run with one part is that of the whole', () => {
    const short = aPlan([aPlanned()]);
    expect(showHeader(answering(0), { plan: short })).toMatch(/Amazon7 min left$/);
  });

  it('of a run without a clock is what the pack says', () => {
    expect(showHeader(answering(0), { plan: { ...plan, lengthMin: 30, sections: [] } })).toMatch(
      /27 min left$/,
    );
  });
});
