import { describe, expect, test } from 'vitest';
import { nextBestStep, type NextStep, type Situation } from '@renderer/features/home/next-best-step';
import type { DrillChoice } from '@shared/domain/progress/choose-drill';
import type { Session, Take } from '@shared/model/session';
import { aDebrief } from '@tests/support/debrief-view-samples';
import { sampleQualities } from '@tests/support/debrief-samples';
import { entryOf } from '@tests/support/library-samples';
import { practiceLoop, practicePack, type RoundPart } from '@tests/support/practice-samples';
import { aSession, aTake } from '@tests/support/review-samples';

const now = new Date('2026-03-12T10:00:00.000Z');
const yesterday = '2026-03-11T10:00:00.000Z';
const [ownership] = sampleQualities;
const done: RoundPart = { state: 'done', endedAt: yesterday };

const weak: DrillChoice = {
  quality: ownership!,
  why: 'below-bar',
  standing: { mean: 2.1, answers: 2, weakest: { sessionId: 's', takeId: 't', overall: 1.8 } },
};

/** A finished session whose one answer is rated. */
function rated(part: Partial<Session> = {}): Session {
  return withAnswers([aTake({ selfRating: 3 })], part);
}

function withAnswers(takes: Take[], part: Partial<Session> = {}): Session {
  const session = aSession({ takes, updatedAt: yesterday, ...part });
  const answers = takes.map(({ id, questionIndex }) => ({ questionIndex, takeId: id }));
  return { ...session, interview: { ...session.interview, answers, ...part.interview } };
}

function interrupted(part: Partial<Session> = {}): Session {
  return withAnswers([aTake({ id: 'cut', interruption: { reason: 'app-closed', seenByUser: false } })], {
    id: 'open',
    updatedAt: '2026-03-12T09:00:00.000Z',
    interview: {
      ...aSession().interview,
      at: { phase: 'interrupted', questionIndex: 1, takeId: 'cut', reason: 'app-closed' },
    },
    ...part,
  });
}

function step(part: Partial<Situation>): NextStep | null {
  const sessions = part.sessions ?? [];
  const entries = sessions.map((session) => entryOf(session));
  return nextBestStep({
    pack: practicePack(),
    sessions,
    entries,
    loops: [],
    drill: null,
    now,
    ...part,
  });
}

describe('the next best step comes in this order:', () => {
  const openLoop = practiceLoop([done], { loop: { updatedAt: yesterday } });

  test.each<[string, Partial<Situation>, object]>([
    [
      'an interview that was left',
      { sessions: [rated(), interrupted()], loops: [openLoop], drill: weak },
      { kind: 'continue', session: { id: 'open' }, kept: { id: 'cut' } },
    ],
    [
      'answers that wait for the own judgement',
      { sessions: [withAnswers([aTake()])], loops: [openLoop], drill: weak },
      { kind: 'rate', unrated: 1 },
    ],
    [
      'the next round of a loop',
      { sessions: [rated()], loops: [openLoop], drill: weak },
      { kind: 'loop-round', roundIndex: 1 },
    ],
    ['a drill', { sessions: [rated()], drill: weak }, { kind: 'drill', drill: { why: 'below-bar' } }],
    ['the next stage', { sessions: [rated()] }, { kind: 'stage', why: 'next', stage: { id: 'on-site' } }],
    ['the first stage', { drill: weak }, { kind: 'stage', why: 'first', stage: { id: 'phone-screen' } }],
  ])('%s', (_, situation, expected) => {
    expect(step(situation)).toMatchObject(expected);
  });
});

describe('an interview that was left', () => {
  test('comes without its kept take once the user has seen that', () => {
    const seen = interrupted({
      takes: [aTake({ id: 'cut', interruption: { reason: 'app-closed', seenByUser: true } })],
    });
    expect(step({ sessions: [seen] })).toMatchObject({ kind: 'continue', kept: null });
  });

  test('is the one that was left last', () => {
    const older = interrupted({ id: 'older', updatedAt: yesterday });
    expect(step({ sessions: [older, interrupted()] })).toMatchObject({ session: { id: 'open' } });
  });

  test('is suggested of another pack too, so that nothing kept is overlooked', () => {
    expect(step({ sessions: [interrupted({ packId: 'other' })] })).toMatchObject({ kind: 'continue' });
  });

  test.each<[string, Partial<Situation>]>([
    ['weeks ago', { sessions: [interrupted({ updatedAt: '2026-02-20T09:00:00.000Z' })] }],
    [
      'before the first question',
      {
        sessions: [
          interrupted({ takes: [], interview: { ...aSession().interview, at: { phase: 'device-check' } } }),
        ],
      },
    ],
  ])('is not suggested when that was %s', (_, situation) => {
    expect(step(situation)?.kind).toBe('stage');
  });

  test('is not suggested when its round was skipped since', () => {
    const view = practiceLoop([{ state: 'skipped' }, done, done], { debriefWaitsFor: 'No rules.' });
    view.loop.rounds[0]!.sessionId = 'open';
    expect(step({ sessions: [interrupted({ loopId: 'loop-1' })], loops: [view] })?.kind).toBe('stage');
  });
});

describe('rating oneself', () => {
  test('is asked for opening answers whose file is ready, not for follow-ups', () => {
    const session = withAnswers([
      aTake({ id: 'a' }),
      aTake({ id: 'b', questionIndex: 1 }),
      aTake({ id: 'c', questionIndex: 2, state: 'finishing' }),
    ]);
    const [first, second, third] = session.plan.questions;
    const followUp = { rootIndex: 0, probeId: 'measure', asksFor: 'a figure' };
    session.plan.questions = [first!, { ...second!, followUp }, third!];
    expect(step({ sessions: [session] })).toMatchObject({ kind: 'rate', unrated: 1 });
  });
});

describe('a loop', () => {
  test.each<[string, ReturnType<typeof practiceLoop>, object]>([
    ['leads to its next round', practiceLoop([done]), { kind: 'loop-round', roundIndex: 1 }],
    [
      'goes on in a round that was begun',
      practiceLoop([{ state: 'begun' }]),
      { kind: 'loop-round', roundIndex: 0 },
    ],
    [
      'leads to its debrief when that can be held',
      practiceLoop([done, done, done]),
      { kind: 'loop-debrief' },
    ],
    [
      'leads to a debrief that was held and not seen',
      practiceLoop([done, done, done], { loop: { debrief: aDebrief() } }),
      { kind: 'loop-debrief' },
    ],
    [
      'is no step while its debrief waits for something else',
      practiceLoop([done, done, done], { debriefWaitsFor: 'Some answers are still being written down.' }),
      { kind: 'stage' },
    ],
    [
      'is no step once its decision was seen',
      practiceLoop([done, done, done], { loop: { debrief: aDebrief(), debriefSeen: true } }),
      { kind: 'stage' },
    ],
    [
      'is no step when nothing happened in it for more than a month',
      practiceLoop([], { loop: { updatedAt: '2026-02-01T10:00:00.000Z' } }),
      { kind: 'stage' },
    ],
  ])('%s', (_, view, expected) => {
    expect(step({ sessions: [rated()], loops: [view] })).toMatchObject(expected);
  });
});

describe('a drill', () => {
  const lowest: DrillChoice = { ...weak, why: 'lowest', standing: { ...weak.standing!, mean: 3.6 } };

  test.each<[string, DrillChoice]>([
    ['what was never asked', { quality: ownership!, why: 'unseen', standing: null }],
    ['the lowest quality', lowest],
  ])('is suggested on %s', (_, drill) => {
    expect(step({ sessions: [rated()], drill })?.kind).toBe('drill');
  });

  test.each<[string, DrillChoice]>([
    ['everything is good', { ...lowest, standing: { ...lowest.standing!, mean: 4.6 } }],
    ['nothing has a score', { quality: ownership!, why: 'not-scored', standing: null }],
  ])('gives way to a stage when %s', (_, drill) => {
    expect(step({ sessions: [rated()], drill })?.kind).toBe('stage');
  });
});

describe('a stage', () => {
  test('is held again when all were held', () => {
    const sessions = [rated(), rated({ id: 'b', stageId: 'on-site', roundId: 'data' })];
    expect(step({ sessions })).toMatchObject({ kind: 'stage', why: 'again', stage: { id: 'phone-screen' } });
  });

  test('is not held by a single question of it', () => {
    expect(step({ sessions: [rated({ purpose: 'question' })] })).toMatchObject({
      why: 'next',
      stage: { id: 'phone-screen' },
    });
  });

  test('is none where the pack has none', () => {
    expect(step({ pack: practicePack({ stages: [] }) })).toBeNull();
  });
});
