import { describe, expect, it } from 'vitest';
import { Hypothesis } from '@electron/transcriber/moonshine/hypothesis';
import { chooseToken } from '@electron/transcriber/moonshine/token-choice';
import { END_TOKEN, START_TOKEN, tokenPieces } from '@electron/transcriber/moonshine/vocabulary';

const logits = Float32Array.from([0, 1, 3, 2]);
const none = new Map<number, number>();

describe('the next token', () => {
  it('is the likeliest, with its probability', () => {
    const { token, probability } = chooseToken(logits, none, null);
    expect(token).toBe(2);
    expect(probability).toBeCloseTo(Math.exp(3) / (1 + Math.E + Math.exp(3) + Math.exp(2)));
  });

  it('is the next best when the best is forbidden', () => {
    expect(chooseToken(logits, none, 2).token).toBe(3);
  });

  it('can be nudged, without a say in its probability', () => {
    const nudged = chooseToken(logits, new Map([[1, 2.5]]), null);
    expect(nudged.token).toBe(1);
    expect(nudged.probability).toBeLessThan(0.1);
    expect(chooseToken(logits, new Map([[1, 1.5]]), null).token).toBe(2);
    expect(chooseToken(logits, new Map([[1, 9]]), 1).token).toBe(2);
  });
});

describe('a hypothesis', () => {
  it('starts from the start token and ends at the end token', () => {
    const hypothesis = new Hypothesis();
    expect(hypothesis.lastToken).toBe(START_TOKEN);
    hypothesis.add({ token: 77, probability: 0.5 });
    expect(hypothesis.lastToken).toBe(77);
    hypothesis.add({ token: END_TOKEN, probability: 1 });
    expect(hypothesis).toMatchObject({ endedBy: 'end-token', tokens: [77] });
    expect(hypothesis.confidence).toBeCloseTo(0.5);
  });

  it('is cut back to one round when it runs in a circle', () => {
    const hypothesis = new Hypothesis();
    for (let step = 0; step < 40 && !hypothesis.endedBy; step++) {
      hypothesis.attention.push(new Float32Array(1));
      hypothesis.add({ token: step === 0 ? 5 : 9, probability: 0.9 });
    }
    expect(hypothesis).toMatchObject({ endedBy: 'loop', tokens: [5, 9] });
    expect(hypothesis.probabilities).toHaveLength(2);
    expect(hypothesis.attention).toHaveLength(3);
  });

  it('is worth nothing while it is empty', () => {
    expect(new Hypothesis().confidence).toBe(0);
  });
});

describe('tokens', () => {
  it('turn into text with spaces where words begin', () => {
    expect(tokenPieces([15_043, 727, 29_991]).join('')).toBe(' Hello there!');
  });

  it('spell a character out of single bytes', () => {
    const bytes = [0xf0, 0x9f, 0x8e, 0xb5].map((byte) => byte + 3);
    expect(tokenPieces([15_043, ...bytes, 727])).toEqual([' Hello', '🎵', '', '', '', ' there']);
  });

  it('that only steer the model have no text, nor have unused ones', () => {
    expect(tokenPieces([START_TOKEN, END_TOKEN, 32_500])).toEqual(['', '', '']);
  });
});
