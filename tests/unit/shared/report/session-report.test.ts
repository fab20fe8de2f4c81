import { describe, expect, it } from 'vitest';
import { sessionReport, type ReportParts } from '@shared/domain/report/session-report';
import type { Session } from '@shared/model/session';
import { aThread, evidence, sampleQualities } from '@tests/support/debrief-samples';
import { aFollowUp, aPlan, aPlanned } from '@tests/support/plan-samples';
import { aSession } from '@tests/support/review-samples';
import { answerTo } from '@tests/support/threaded-session';

const plan = aPlan([
  aPlanned({ questionId: 'q0', title: 'A hard decision' }),
  aFollowUp(0, 'own-part'),
  aPlanned({ questionId: 'q1', title: 'A mistake' }),
]);

function aSessionOfTwo(part: Partial<Session> = {}): Session {
  return aSession({
    plan,
    qualityIds: ['ownership', 'customer'],
    takes: [
      answerTo(0, 'take-1', { selfRating: 3 }),
      answerTo(1, 'take-2'),
      answerTo(2, 'take-3', { selfRating: 2 }),
    ],
    ...part,
  });
}

const lacks = (advice: string) => ({ item: 'any', advice, toLevel: 4 });

const hard = aThread({
  takeIds: ['take-1', 'take-2'],
  levels: { ownership: 4 },
  evidence: [evidence('a'), evidence('a'), evidence('b', { quality: 'ownership' })],
  score: { overall: 4, level: 4, missing: [lacks('Say what it cost.')] },
});
const mistake = aThread({
  title: 'A mistake',
  questionIndex: 2,
  takeIds: ['take-3'],
  levels: { ownership: 2 },
  score: { overall: 2, level: 2, missing: [lacks('Say how it ended.'), lacks('Say what it cost.')] },
});

function reportOf(part: Partial<ReportParts> = {}) {
  return sessionReport({
    session: aSessionOfTwo(),
    packName: 'Amazon',
    qualities: sampleQualities,
    threads: [hard, mistake],
    deliveries: new Map(),
    writtenAt: '2026-11-24T16:00:00.000Z',
    ...part,
  });
}

describe('the report of a session', () => {
  it('gives the whole as the mean of its answers, within a range', () => {
    const { overall } = reportOf();
    expect(overall).toMatchObject({ value: 3, answers: 2 });
    expect(overall?.low).toBeLessThan(2.5);
    expect(overall?.high).toBeGreaterThan(3.5);
  });

  it('lists the qualities of the round, and says which were not shown', () => {
    expect(reportOf().qualities.map(({ qualityId, score, answers }) => [qualityId, score, answers])).toEqual([
      ['ownership', 3, 2],
      ['customer', null, 0],
    ]);
  });

  it('shows each kind of evidence once, what is about a quality first', () => {
    expect(reportOf().answers[0]?.evidence.map(({ item }) => item)).toEqual(['b', 'a']);
  });

  it('tells the follow-ups that were answered with their question', () => {
    const [first, second] = reportOf().answers;
    expect(first?.followUps).toEqual([plan.questions[1]?.text]);
    expect(second?.followUps).toEqual([]);
  });

  it('takes what to work on from the weakest answer first, each advice once', () => {
    expect(reportOf().workOn.map(({ advice, takeId }) => [advice, takeId])).toEqual([
      ['Say how it ended.', 'take-3'],
      ['Say what it cost.', 'take-1'],
    ]);
  });

  it('tells no score of an answer that the user has not judged first', () => {
    const takes = aSessionOfTwo().takes.map((take) => ({
      ...take,
      selfRating: take.id === 'take-1' ? 3 : null,
    }));
    const { answers, overall } = reportOf({ session: aSessionOfTwo({ takes }) });
    expect(answers.map((answer) => answer.overall)).toEqual([4, null]);
    expect(answers[1]).toMatchObject({ reason: null, evidence: [], missing: [] });
    expect(overall).toMatchObject({ value: 4, answers: 1 });
  });

  it('tells nothing while the scores are held', () => {
    const report = reportOf({ session: aSessionOfTwo({ scoresHeld: true }) });
    expect(report).toMatchObject({ held: true, overall: null, workOn: [], rubricVersion: null });
    expect(report.answers.map(({ overall }) => overall)).toEqual([null, null]);
  });

  it('has no delivery where none was measured', () => {
    expect(reportOf().answers.map(({ delivery }) => delivery)).toEqual([null, null]);
  });
});
