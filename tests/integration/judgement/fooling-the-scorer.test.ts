import { describe, expect, it } from 'vitest';
import {
  isJunk,
  labelledAnswers,
  scoreAnew,
  scoreLabelled,
  segmentedAnswers,
  type LabelledAnswer,
} from '@tests/support/labelled-answers';
import type { Score } from '@shared/model/score';
import { scored, shippedRubric } from '@tests/support/scored-answer';
import { shuffledWords } from '@tests/support/seeded-random';

const good = [...labelledAnswers('tuning'), ...labelledAnswers('held-out')].filter(
  (answer) => !isJunk(answer) && answer.level >= 3,
);
const stories = good.filter(({ kind }) => kind === 'behavioural');
const junkGates = new Set(shippedRubric.gates.filter((gate) => gate.junk).map(({ id }) => id));

// A tenth of a level is no gain: where clauses stand in the answer moves a score that much.
const hardly = 0.1;

/** The answers that a change of their words lifts, with both scores. */
function lifted(some: readonly LabelledAnswer[], change: (text: string) => string): string[] {
  return some.flatMap((answer) => {
    const before = scoreLabelled(answer).overall;
    const after = scoreAnew(answer, change(answer.text)).overall;
    return after > before + hardly ? [`${answer.id}: ${before} to ${after}`] : [];
  });
}

describe('every good answer that is turned into one to fool the scorer', () => {
  it('is seen through when a good answer is shuffled, nearly always', () => {
    const long = good.filter(({ text }) => text.split(' ').length >= 60);
    const seen = long.filter((answer) =>
      scoreAnew(answer, shuffledWords(answer.text, 11)).gates.some(({ id }) => id === 'shuffled'),
    );
    expect(seen.length / long.length).toBeGreaterThanOrEqual(0.95);
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
