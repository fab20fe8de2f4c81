import { describe, expect, it } from 'vitest';
import { isJunk, labelledAnswers, scoreLabelled, segmentedAnswers } from '@tests/support/labelled-answers';
import { scored, shippedRubric } from '@tests/support/scored-answer';
import { shuffledWords } from '@tests/support/seeded-random';

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

  it('says why it is held back', () => {
    for (const answer of junk) {
      const { gates, reason } = scoreLabelled(answer);
      expect(gates.length, answer.id).toBeGreaterThan(0);
      expect(reason, answer.id).not.toBe('');
    }
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
    for (const answer of good.filter(({ kind }) => kind === 'behavioural')) {
      const slogans = ' Customer obsession, ownership, bias for action, dive deep, deliver results.';
      const { overall } = scoreLabelled(answer);
      expect(scoreLabelled(answer, answer.text + slogans).overall, answer.id).toBeLessThanOrEqual(overall);
    }
  });

  it('gains nothing by telling the story of others as "we"', () => {
    for (const answer of good.filter(({ kind }) => kind === 'behavioural')) {
      const ours = answer.text
        .replaceAll(/\bI'm\b/g, "we're")
        .replaceAll(/\bI\b/gi, 'we')
        .replaceAll(/\bmy\b/g, 'our');
      expect(scoreLabelled(answer, ours).overall, answer.id).toBeLessThanOrEqual(
        scoreLabelled(answer).overall,
      );
    }
  });
});

describe('an honest answer', () => {
  it('is never taken for junk, be it terse, rambling, non-native or without punctuation', () => {
    for (const answer of good)
      expect(
        scoreLabelled(answer).gates.filter(({ id }) => junkGates.has(id)),
        answer.id,
      ).toEqual([]);
  });

  const others = segmentedAnswers();
  it.skipIf(others === null)('is never taken for junk in the prose of other people (needs ../shared)', () => {
    for (const { id, text, question } of others ?? []) {
      const { gates, overall } = scored(text, { question });
      expect(
        gates.filter((gate) => junkGates.has(gate.id)),
        id,
      ).toEqual([]);
      expect(overall, id).toBeGreaterThanOrEqual(2);
    }
  });
});
