import { describe, expect, it } from 'vitest';
import {
  isJunk,
  labelledAnswers,
  scoreLabelled,
  segmentedAnswers,
  type LabelledAnswer,
} from '@tests/support/labelled-answers';
import type { Score } from '@shared/model/score';
import { scored, shippedRubric } from '@tests/support/scored-answer';
import { shuffledWords } from '@tests/support/seeded-random';

const answers = [...labelledAnswers('tuning'), ...labelledAnswers('held-out')];
const junk = answers.filter(isJunk);
const good = answers.filter((answer) => !isJunk(answer) && answer.level >= 3);
/** The answers that a change of their words lifts, with both scores. */
// A tenth of a level is no gain: where clauses stand in the answer moves a score that much.
const hardly = 0.1;

function lifted(some: readonly LabelledAnswer[], change: (text: string) => string): string[] {
  return some.flatMap((answer) => {
    const before = scoreLabelled(answer).overall;
    const after = scoreLabelled(answer, change(answer.text)).overall;
    return after > before + hardly ? [`${answer.id}: ${before} to ${after}`] : [];
  });
}

const stories = good.filter(({ kind }) => kind === 'behavioural');
const junkGates = new Set(shippedRubric.gates.filter((gate) => gate.junk).map(({ id }) => id));

describe('an answer that tries to fool the scorer', () => {
  it.each(junk.map((answer) => [answer.style.replace('junk:', ''), answer.id, answer] as const))(
    'stays at 2 or below: %s (%s)',
    (_style, _id, answer) => {
      expect(scoreLabelled(answer).overall).toBeLessThanOrEqual(2);
    },
  );

  it('is told why it is held back', () => {
    const silent = junk.filter((answer) => scoreLabelled(answer).gates.length === 0);
    expect(silent).toEqual([]);
  });

  it('is seen through when a good answer is shuffled, nearly always', () => {
    const long = good.filter(({ text }) => text.split(' ').length >= 60);
    const seen = long.filter((answer) =>
      scoreLabelled(answer, shuffledWords(answer.text, 11)).gates.some(({ id }) => id === 'shuffled'),
    );
    expect(seen.length / long.length).toBeGreaterThanOrEqual(0.95);
  });

  it('gains nothing by saying one strong sentence again and again', () => {
    const strong =
      'I found the cause in the heap dump and cut memory from nine gigabytes to seven hundred megabytes. ';
    expect(scored(strong.repeat(8)).overall).toBeLessThanOrEqual(scored(strong).overall + 0.01);
  });

  it('gains nothing by naming the principles on top of a story', () => {
    const slogans = ' Customer obsession, ownership, bias for action, dive deep, deliver results.';
    expect(lifted(stories, (text) => text + slogans)).toEqual([]);
  });

  it('gains nothing by saying "we" for "I"', () => {
    const ours = (text: string): string =>
      text
        .replaceAll(/\bI'm\b/g, "we're")
        .replaceAll(/\bI\b/gi, 'we')
        .replaceAll(/\bmy\b/g, 'our');
    expect(lifted(stories, ours)).toEqual([]);
  });
});

describe('an honest answer', () => {
  const junkGatesOf = ({ gates }: Score): string[] =>
    gates.map(({ id }) => id).filter((id) => junkGates.has(id));

  it('is never taken for junk, be it terse, rambling, non-native or without punctuation', () => {
    const accused = good.filter((answer) => junkGatesOf(scoreLabelled(answer)).length > 0);
    expect(accused).toEqual([]);
  });

  const others = segmentedAnswers();
  it.skipIf(others === null)('is never taken for junk in the prose of other people (needs ../shared)', () => {
    const scores = (others ?? []).map(({ id, text, question }) => ({
      id,
      score: scored(text, { question }),
    }));
    expect(scores.filter(({ score }) => junkGatesOf(score).length > 0)).toEqual([]);
    const mean = scores.reduce((sum, { score }) => sum + score.overall, 0) / scores.length;
    expect(mean).toBeGreaterThanOrEqual(3);
  });
});
