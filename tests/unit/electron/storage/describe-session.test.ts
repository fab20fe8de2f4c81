import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeSession } from '@electron/main/storage/describe-session';
import type { InterviewPhase } from '@shared/model/interview';
import { SessionSchema, type Session, type Take } from '@shared/model/session';
import { describe, expect, it } from 'vitest';

const stored = SessionSchema.parse(
  JSON.parse(readFileSync(resolve('tests/fixtures/documents/session-v1.json'), 'utf8')),
);
const [anyTake] = stored.takes;

function take(questionIndex: number, overall: number | null, more: Partial<Take> = {}): Take {
  if (anyTake === undefined) throw new Error('the fixture has a take');
  const score = overall === null ? null : { overall, level: Math.floor(overall), rubricVersion: 'test' };
  return { ...anyTake, state: 'ready', transcription: { state: 'done' }, questionIndex, score, ...more };
}

function entryOf(at: InterviewPhase, takes: Take[], answers: Session['interview']['answers'] = []) {
  return describeSession({ ...stored, takes, interview: { ...stored.interview, at, answers } }, 1000);
}

const completed: InterviewPhase = { phase: 'finished', ending: 'completed' };
const endedEarly: InterviewPhase = { phase: 'finished', ending: 'ended-early' };
const planned = stored.plan.questions.map((question) => question.questionId);

describe('what the library shows of a session', () => {
  it('is unfinished until the interview is over', () => {
    expect(entryOf({ phase: 'closing' }, [take(0, 3)]).state).toBe('unfinished');
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

  it('adds the speaking time of all takes and counts answered questions once', () => {
    const takes = [take(0, 2, { durationMs: 1000 }), take(0, 2, { durationMs: 500 })];
    const answers = [
      { questionIndex: 0, takeId: 'a' },
      { questionIndex: 0, takeId: 'b' },
    ];
    expect(entryOf(completed, takes, answers)).toMatchObject({ durationMs: 1500, answers: 1 });
  });

  it('names the questions that were put, not those that were only planned', () => {
    expect(entryOf({ phase: 'introduction' }, []).questionIds).toEqual([]);
    const asking: InterviewPhase = { phase: 'asking', questionIndex: 1, takeId: null, repeats: 0 };
    expect(entryOf(asking, []).questionIds).toEqual(planned.slice(0, 2));
    expect(entryOf(completed, []).questionIds).toEqual(planned);
    expect(entryOf(endedEarly, [take(0, 3)]).questionIds).toEqual(planned.slice(0, 1));
  });
});
