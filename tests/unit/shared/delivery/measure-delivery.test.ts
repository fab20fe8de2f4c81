import { describe, expect, it } from 'vitest';
import { measureDelivery, type AnswerToMeasure } from '@shared/domain/delivery/measure-delivery';
import { DeliverySchema, type Delivery } from '@shared/model/delivery';
import type { Word } from '@shared/model/transcript';
import { shippedNorms } from '@tests/support/shipped-norms';

/** Words at an even pace from `fromSec` on. */
function evenWords(count: number, wpm: number, fromSec = 0): Word[] {
  const each = 60 / wpm;
  return Array.from({ length: count }, (_none, index) => ({
    text: `word${index}`,
    startSec: fromSec + index * each,
    endSec: fromSec + (index + 1) * each,
    confidence: 0.9,
  }));
}

function measured(part: Partial<AnswerToMeasure>): Delivery {
  const words = part.words === undefined ? evenWords(300, 150) : part.words;
  return measureDelivery({
    text: (words ?? []).map(({ text }) => text).join(' '),
    speech: [],
    durationSec: 130,
    targetSec: { min: 90, max: 180 },
    norms: shippedNorms,
    ...part,
    words,
  });
}

describe('pace', () => {
  it('is words a minute from the first to the last word, not over the thinking before it', () => {
    expect(measured({ words: evenWords(300, 150, 12) }).paceWpm).toBe(150);
  });

  it.each([
    [90, 'outside'],
    [115, 'acceptable'],
    [145, 'good'],
    [175, 'acceptable'],
    [200, 'outside'],
  ] as const)('of %i words a minute is rated %s', (wpm, rating) => {
    expect(measured({ words: evenWords(200, wpm) }).paceRating).toBe(rating);
  });

  it('is shown in windows of 20 s from the first word', () => {
    const slowThenFast = [...evenWords(40, 120, 3), ...evenWords(60, 180, 23)];
    expect(measured({ words: slowThenFast }).paceCurve).toEqual([
      { atSec: 3, wpm: 120 },
      { atSec: 23, wpm: 180 },
    ]);
  });

  it('leaves out a last window that is too short to say anything', () => {
    expect(measured({ words: evenWords(55, 150) }).paceCurve).toHaveLength(1);
  });

  it('is unknown for a few words', () => {
    expect(measured({ words: evenWords(4, 150) })).toMatchObject({ paceWpm: null, paceRating: 'unknown' });
  });
});

describe('pauses', () => {
  const speech = [
    { startSec: 6, endSec: 10 },
    { startSec: 10.5, endSec: 20 },
    { startSec: 22.5, endSec: 30 },
    { startSec: 35, endSec: 40 },
  ];

  it('are the silences of two seconds and more between stretches of speech', () => {
    expect(measured({ speech }).pauses).toEqual([
      { startSec: 20, endSec: 22.5 },
      { startSec: 30, endSec: 35 },
    ]);
    expect(measured({ speech }).longestPauseSec).toBe(5);
  });

  it('do not count the thinking before the first word', () => {
    expect(measured({ speech: speech.slice(0, 2) }).pauses).toEqual([]);
  });

  it('do not come from gaps between recognised words', () => {
    const words = [...evenWords(30, 150), ...evenWords(30, 150, 40)];
    expect(measured({ words, speech: [{ startSec: 0, endSec: 60 }] })).toMatchObject({
      pauses: [],
      longestPauseSec: 0,
    });
  });

  it('are right where stretches of speech overlap or come out of order', () => {
    const muddled = [
      { startSec: 9, endSec: 12 },
      { startSec: 0, endSec: 10 },
      { startSec: 15, endSec: 16 },
    ];
    expect(measured({ speech: muddled }).pauses).toEqual([{ startSec: 12, endSec: 15 }]);
  });
});

describe('length', () => {
  it.each([
    [60, 'short'],
    [120, 'good'],
    [200, 'long'],
  ] as const)('of %i s is %s for a question that wants 90 to 180 s', (seconds, rating) => {
    expect(measured({ words: evenWords(seconds * 2, 120) }).lengthRating).toBe(rating);
  });
});

describe('an answer that was not spoken', () => {
  const unknown = {
    paceWpm: null,
    paceRating: 'unknown',
    firstWordSec: null,
    fillersPerMin: null,
    fillersRating: 'unknown',
    lengthRating: 'unknown',
    paceCurve: [],
    pauses: [],
  };

  it('has words but no pace when it was typed', () => {
    const typed = measured({ words: null, text: 'I typed this – honestly.', durationSec: 40 });
    expect(typed).toMatchObject({ ...unknown, wordCount: 4 });
    expect(DeliverySchema.safeParse(typed).success).toBe(true);
  });

  it('has nothing when there was only silence', () => {
    expect(measured({ words: [], text: '', durationSec: 20 })).toMatchObject({ ...unknown, wordCount: 0 });
  });
});
