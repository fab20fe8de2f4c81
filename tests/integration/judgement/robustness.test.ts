import { describe, expect, it } from 'vitest';
import {
  isJunk,
  labelledAnswers,
  scoreAnew,
  scoreLabelled,
  type LabelledAnswer,
} from '@tests/support/labelled-answers';
import { seededRandom } from '@tests/support/seeded-random';

const answers = [...labelledAnswers('tuning'), ...labelledAnswers('held-out')].filter(
  (answer) => answer.kind === 'behavioural' && !isJunk(answer) && answer.level >= 3,
);

function eachWord(text: string, change: (word: string, random: number) => string): string {
  const random = seededRandom(3);
  return text
    .split(' ')
    .map((word) => change(word, random()))
    .join(' ');
}

/** Share of the answers whose score moves by half a level at most, and the mean move. */
function moved(change: (answer: LabelledAnswer) => string): { withinHalf: number; mean: number } {
  const moves = answers.map((answer) =>
    Math.abs(scoreAnew(answer, change(answer)).overall - scoreLabelled(answer).overall),
  );
  return {
    withinHalf: moves.filter((move) => move <= 0.5).length / moves.length,
    mean: moves.reduce((sum, move) => sum + move, 0) / moves.length,
  };
}

describe('what must not move a score', () => {
  it('fillers', () => {
    const fillers = ['um,', 'uh,', 'you know,', 'I mean,'];
    const change = ({ text }: LabelledAnswer) =>
      eachWord(text, (word, random) =>
        random < 0.08 ? `${fillers[Math.floor(random * 50)] ?? 'um,'} ${word}` : word,
      );
    expect(moved(change)).toEqual({ withinHalf: 1, mean: expect.closeTo(0, 1) });
  });

  it('words said twice', () => {
    const change = ({ text }: LabelledAnswer) =>
      eachWord(text, (word, random) => (random < 0.06 && /^[a-z]+$/.test(word) ? `${word} ${word}` : word));
    expect(moved(change).withinHalf).toBe(1);
  });

  it('lost punctuation and capitals, for nine answers in ten', () => {
    const change = ({ text }: LabelledAnswer) =>
      text
        .toLowerCase()
        .replaceAll(/[.,;:!?–—-]/g, ' ')
        .replaceAll(/\s+/g, ' ');
    const { withinHalf, mean } = moved(change);
    expect(withinHalf).toBeGreaterThanOrEqual(0.9);
    expect(mean).toBeLessThanOrEqual(0.2);
  });

  it('missing articles, as in the English of many second-language speakers', () => {
    const { withinHalf, mean } = moved(({ text }) => text.replaceAll(/\b(?:the|a|an) /gi, ''));
    expect(withinHalf).toBeGreaterThanOrEqual(0.9);
    expect(mean).toBeLessThanOrEqual(0.2);
  });

  it('American spelling', () => {
    const change = ({ text }: LabelledAnswer) =>
      text.replaceAll('normalis', 'normaliz').replaceAll('realis', 'realiz').replaceAll('organis', 'organiz');
    expect(moved(change).mean).toBe(0);
  });

  it('a digression lifts no answer by more than a tenth of a level', () => {
    const aside = ' The coffee machine on that floor was broken, by the way.';
    const lifted = answers.filter((answer) => {
      const rambling = answer.text.replaceAll(/\. (?=[A-Z])/g, `.${aside} `);
      return scoreAnew(answer, rambling).overall > scoreLabelled(answer).overall + 0.1;
    });
    expect(lifted.map(({ id }) => id)).toEqual([]);
  });
});
