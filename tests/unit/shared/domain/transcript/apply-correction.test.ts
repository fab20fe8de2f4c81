import { describe, expect, it } from 'vitest';
import { applyCorrection } from '@shared/domain/transcript/apply-correction';

/** One word each half second. */
function recognised(text: string) {
  return text
    .split(' ')
    .map((word, at) => ({ text: word, startSec: at / 2, endSec: at / 2 + 0.4, confidence: 0.6 }));
}

function times(words: ReturnType<typeof applyCorrection>): string {
  return words
    .map(({ text, startSec, endSec }) => `${text} ${startSec.toFixed(1)}-${endSec.toFixed(1)}`)
    .join(', ');
}

describe('a corrected text', () => {
  it('keeps the times of words that stayed, whatever their case and punctuation', () => {
    const words = applyCorrection(recognised('we use post gress'), 'We use post gress!');
    expect(times(words)).toBe('We 0.0-0.4, use 0.5-0.9, post 1.0-1.4, gress! 1.5-1.9');
  });

  it('gives a word that was misheard the time of the one it replaces', () => {
    expect(times(applyCorrection(recognised('I ride the code'), 'I write the code'))).toBe(
      'I 0.0-0.4, write 0.5-0.9, the 1.0-1.4, code 1.5-1.9',
    );
  });

  it('lays one word over the two that were heard for it', () => {
    expect(times(applyCorrection(recognised('we use post gress here'), 'we use Postgres here'))).toBe(
      'we 0.0-0.4, use 0.5-0.9, Postgres 1.0-1.9, here 2.0-2.4',
    );
  });

  it('shares the time of one word out among several', () => {
    expect(times(applyCorrection(recognised('a kuberneties b'), 'a cube or two b'))).toBe(
      'a 0.0-0.4, cube 0.5-0.7, or 0.7-0.8, two 0.8-0.9, b 1.0-1.4',
    );
  });

  it('puts an added word into the gap between its neighbours', () => {
    expect(times(applyCorrection(recognised('I left'), 'I then left'))).toBe(
      'I 0.0-0.4, then 0.4-0.5, left 0.5-0.9',
    );
  });

  it('puts words that were added at an end where the speech ends', () => {
    expect(times(applyCorrection(recognised('I left'), 'Well I left it'))).toBe(
      'Well 0.0-0.0, I 0.0-0.4, left 0.5-0.9, it 0.9-0.9',
    );
  });

  it('drops words that were taken out', () => {
    expect(times(applyCorrection(recognised('I I left'), 'I left'))).toMatch(/^I .*, left 1\.0-1\.4$/);
  });

  it('may be empty, and may correct nothing', () => {
    expect(applyCorrection(recognised('I left'), '  ')).toEqual([]);
    expect(applyCorrection([], 'quite new')).toHaveLength(2);
  });

  it('never runs backwards and is certain of every word', () => {
    const words = applyCorrection(
      recognised('the quick brown fox jumps over the lazy dog'),
      'the very quick fox - jumped right over that lazy old dog today',
    );
    let before = 0;
    for (const word of words) {
      expect(word.startSec).toBeGreaterThanOrEqual(before);
      expect(word.endSec).toBeGreaterThanOrEqual(word.startSec);
      expect(word.confidence).toBe(1);
      before = word.startSec;
    }
    expect(words.map(({ text }) => text).join(' ')).toBe(
      'the very quick fox - jumped right over that lazy old dog today',
    );
  });
});
