import { describeSession } from '@electron/main/storage/describe-session';
import type { InterviewPhase } from '@shared/model/interview';
import type { Session, Take } from '@shared/model/session';
import { aFollowUp, aPlanned } from '@tests/support/plan-samples';
import { aSession, aTake } from '@tests/support/review-samples';
import { describe, expect, it } from 'vitest';

const stored = aSession();

/** A take that is rated and has a score of this level. */
function take(questionIndex: number, overall: number | null, more: Partial<Take> = {}): Take {
  const score = overall === null ? null : { overall, level: Math.floor(overall), rubricVersion: 'test' };
  return aTake({ questionIndex, score, selfRating: 3, ...more });
}

function entryOf(at: InterviewPhase, takes: Take[], part: Partial<Session> = {}) {
  const session = { ...stored, ...part, takes };
  const answers = takes.map(({ id, questionIndex }) => ({ takeId: id, questionIndex }));
  return describeSession({ ...session, interview: { ...session.interview, at, answers } }, 1000);
}

const completed: InterviewPhase = { phase: 'finished', ending: 'completed' };
const endedEarly: InterviewPhase = { phase: 'finished', ending: 'ended-early' };
const asking: InterviewPhase = {
  phase: 'asking',
  questionIndex: 1,
  takeId: null,
  repeats: 0,
  prepare: false,
  reply: null,
};

describe('what the library shows of a session', () => {
  it('is unfinished until the interview is over', () => {
    expect(entryOf({ phase: 'closing', lead: null }, [take(0, 3)]).state).toBe('unfinished');
    expect(entryOf(completed, [take(0, 3)]).state).toBe('done');
  });

  it.each<[string, Partial<Take>]>([
    ['a file is being finished', { state: 'finishing' }],
    ['a take waits for its transcription', { transcription: { state: 'waiting' } }],
    ['a take is being transcribed', { transcription: { state: 'running' } }],
  ])('is transcribing while %s', (_, more) => {
    expect(entryOf(completed, [take(0, 3), take(1, 3, more)]).state).toBe('transcribing');
  });

  it('is done when a transcription has failed, since nothing more will come', () => {
    const failed = { transcription: { state: 'failed', code: 'x', message: 'y' } } as const;
    expect(entryOf(completed, [take(0, null, failed)]).state).toBe('done');
  });

  it('has the mean of the last scored take of each question', () => {
    const takes = [take(0, 2), take(1, 3), take(0, 4), take(1, null)];
    expect(entryOf(completed, takes).overall).toBe(3.5);
    expect(entryOf(completed, [take(0, null)]).overall).toBeNull();
  });

  it('counts no score that the user has not rated, and none that is held', () => {
    expect(entryOf(completed, [take(0, 2, { selfRating: null }), take(1, 4)]).overall).toBe(4);
    expect(entryOf(completed, [take(0, 2)], { scoresHeld: true }).overall).toBeNull();
  });

  it('adds the speaking time of all takes and counts answered questions once', () => {
    const takes = [take(0, 2, { durationMs: 1000 }), take(0, 2, { durationMs: 500 })];
    expect(entryOf(completed, takes)).toMatchObject({ durationMs: 1500, answers: 1 });
  });

  it('says what it is a run of', () => {
    const part = { purpose: 'drill', mode: 'practice', roundId: 'bar-raiser', loopId: 'loop-1' } as const;
    expect(entryOf(completed, [], part)).toMatchObject(part);
  });

  it('names the questions that were put, not those that were only planned', () => {
    const planned = stored.plan.questions.map((question) => question.questionId);
    expect(entryOf({ phase: 'introduction' }, []).questionIds).toEqual([]);
    expect(entryOf(asking, []).questionIds).toEqual(planned.slice(0, 2));
    expect(entryOf(completed, []).questionIds).toEqual(planned);
    expect(entryOf(endedEarly, [take(0, 3)]).questionIds).toEqual(planned.slice(0, 1));
  });
});

describe('follow-ups and the reserve', () => {
  const plan = {
    ...stored.plan,
    questions: [
      aPlanned({ questionId: 'a' }),
      aFollowUp(0, 'own-part', { questionId: 'a' }),
      aPlanned({ questionId: 'b', reserve: true }),
      aPlanned({ questionId: 'c' }),
    ],
  };

  it('stand for their question: its score is the one with everything that was added', () => {
    expect(entryOf(completed, [take(0, 2), take(1, 4)], { plan }).overall).toBe(4);
    expect(entryOf(completed, [take(0, 2), take(1, 4), take(3, 3)], { plan }).overall).toBe(3.5);
  });

  it('are no questions of their own among those that were put', () => {
    expect(entryOf(completed, [take(0, 2), take(1, 4)], { plan }).questionIds).toEqual(['a', 'c']);
  });

  it('count as questions once they were asked', () => {
    expect(entryOf(completed, [take(0, 2), take(1, 4), take(3, 3)], { plan })).toMatchObject({
      answers: 3,
      questions: 3,
    });
    const filled = [take(0, 2), take(1, 4), take(2, 3), take(3, 3)];
    expect(entryOf(completed, filled, { plan })).toMatchObject({
      questions: 4,
      questionIds: ['a', 'b', 'c'],
    });
  });
});
