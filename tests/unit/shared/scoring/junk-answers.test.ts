import { describe, expect, it } from 'vitest';
import { isJunk, labelledAnswers, scoreLabelled } from '@tests/support/labelled-answers';
import type { Score } from '@shared/model/score';
import { scored, shippedRubric } from '@tests/support/scored-answer';

const answers = [...labelledAnswers('tuning'), ...labelledAnswers('held-out')];
const junk = answers.filter(isJunk);
const good = answers.filter((answer) => !isJunk(answer) && answer.level >= 3);

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

  it('gains nothing by saying one strong sentence again and again', () => {
    const strong =
      'I found the cause in the heap dump and cut memory from nine gigabytes to seven hundred megabytes. ';
    expect(scored(strong.repeat(8)).overall).toBeLessThanOrEqual(scored(strong).overall + 0.01);
  });
});

describe('an honest answer', () => {
  const junkGatesOf = ({ gates }: Score): string[] =>
    gates.map(({ id }) => id).filter((id) => junkGates.has(id));

  it('is never taken for junk, be it terse, rambling, non-native or without punctuation', () => {
    const accused = good.filter((answer) => junkGatesOf(scoreLabelled(answer)).length > 0);
    expect(accused).toEqual([]);
  });
});
