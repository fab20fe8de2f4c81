import type { JudgedAnswer } from '@shared/domain/progress/judged-answer';
import { qualityProgress } from '@shared/domain/progress/quality-progress';
import { readinessOf } from '@shared/domain/progress/readiness-of';
import type { RealInterview } from '@shared/model/real-interview';
import { anAnswer, twoQualities } from '@tests/support/judged-answers';
import { describe, expect, it } from 'vitest';

const today = '2026-03-20';

function readiness(answers: JudgedAnswer[], interviews: RealInterview[] = [], pack = twoQualities) {
  return readinessOf({ pack, qualities: qualityProgress(pack, answers), answers, interviews, today });
}

/** Answers of one score on both qualities, on so many days up to today. */
function both(score: number, count: number): JudgedAnswer[] {
  return Array.from({ length: count }, (_, index) =>
    anAnswer(18 - count + index + 1, score, { qualities: { ownership: score, bias: score } }),
  );
}

const anInterview: RealInterview = {
  id: 'a',
  day: '2026-03-10',
  company: 'Amazon',
  round: 'Phone screen',
  felt: 4,
  outcome: 'next-round',
  notes: '',
};

describe('readiness', () => {
  it('is not known before anything was answered', () => {
    expect(readiness([])).toMatchObject({
      level: null,
      standing: 'unknown',
      judgedQualities: 0,
      allQualities: 2,
      bar: 3,
    });
    expect(readiness([]).restsOn).toEqual([
      'Nothing is known yet: no answer of this pack has been scored and rated by you.',
      'Ownership and Bias for action rest on fewer than two answers, which widens the range: a drill would narrow it most there.',
    ]);
  });

  it('is not known from one quality of several', () => {
    expect(readiness([anAnswer(0, 4), anAnswer(1, 4)])).toMatchObject({
      level: null,
      standing: 'unknown',
      judgedQualities: 1,
    });
  });

  it.each([
    [5, 'above'],
    [3, 'around'],
    [1.2, 'below'],
  ])('of many answers of level %d stands %s the bar', (score, standing) => {
    expect(readiness(both(score, 8))).toMatchObject({ standing, level: { value: score } });
  });

  it('is around the bar while a few good answers could be luck', () => {
    expect(readiness(both(3.6, 2)).standing).toBe('around');
  });

  it('becomes more certain with more interviews, and never entirely', () => {
    const [few, many] = [readiness(both(3, 3)).level, readiness(both(3, 8)).level];
    const width = (level: typeof few) => (level ? level.high - level.low : 0);
    expect(width(many)).toBeLessThan(width(few));
    expect(width(many)).toBeGreaterThan(0.5);
  });

  it('is less certain where all answers are from one interview', () => {
    const scattered = both(3, 8);
    const atOnce = scattered.map((answer) => ({ ...answer, sessionId: 'the-only-one' }));
    expect(readiness(atOnce).level?.low).toBeLessThan(readiness(scattered).level?.low ?? 0);
  });

  it('is less certain while a quality is not judged', () => {
    const third = { ...twoQualities.qualities[0]!, id: 'data', name: 'Database design' };
    const pack = { ...twoQualities, qualities: [...twoQualities.qualities, third] };
    const partly = readiness(both(3, 8), [], pack);
    expect(partly).toMatchObject({ judgedQualities: 2, allQualities: 3 });
    expect(partly.level?.low).toBeLessThan(readiness(both(3, 8)).level?.low ?? 0);
    expect(partly.restsOn[1]).toBe(
      'Database design rests on fewer than two answers, which widens the range: a drill would narrow it most there.',
    );
  });

  it('says what it rests on', () => {
    expect(readiness(both(3, 3)).restsOn).toEqual([
      'Three answers from three interviews.',
      'The newest answer is from today.',
      'Single interviews are noisy: the same person does well on one day and poorly on another, so read the range and not its middle.',
    ]);
  });

  it.each([
    [17, 'The newest answer is from yesterday.'],
    [10, 'The newest answer is eight days old.'],
    [-10, 'The newest answer is 28 days old, so your level may have changed since.'],
    [30, 'The newest answer is from today.'],
  ])('says how old the newest answer is: day %i', (day, sentence) => {
    expect(readiness([anAnswer(day, 3)]).restsOn).toContain(sentence);
  });

  it('has real interviews beside it, which do not move it', () => {
    const earlier: RealInterview = {
      ...anInterview,
      id: 'b',
      day: '2025-12-30',
      felt: null,
      outcome: 'declined',
    };
    const beside = readiness(both(3, 3), [anInterview, earlier]);
    expect(beside.level).toEqual(readiness(both(3, 3)).level);
    expect(beside.restsOn.at(-1)).toBe(
      'You have logged two real interviews. The last one at Amazon, on 10 March, felt like 4 of 5 and led to the next round. Real interviews are shown beside the range and do not move it.',
    );
    expect(readiness([], [{ ...earlier, company: '' }]).restsOn.at(-1)).toContain(
      'The last one, on 30 December 2025, ended in a no.',
    );
  });
});
