import { describe, expect, it } from 'vitest';
import { DeliverySchema, MeasureNameSchema, type SoundMeasures } from '@shared/model/delivery';
import { evenWords, measuredDelivery as measured, spokenWords } from '@tests/support/timed-speech';

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
    expect(measured({ words: evenWords(200, wpm) }).ratings.paceWpm).toBe(rating);
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
    const { paceWpm, ratings } = measured({ words: evenWords(4, 150) });
    expect({ paceWpm, rating: ratings.paceWpm }).toEqual({ paceWpm: null, rating: 'unknown' });
  });
});

describe('articulation', () => {
  it('counts only the time in which somebody speaks', () => {
    const words = [...evenWords(50, 150), ...evenWords(50, 150, 40)];
    const speech = [
      { startSec: 0, endSec: 20 },
      { startSec: 40, endSec: 60 },
    ];
    const delivery = measured({ words, speech });
    expect(delivery).toMatchObject({ paceWpm: 100, articulationWpm: 150 });
    expect(delivery.ratings).toMatchObject({ paceWpm: 'outside', articulationWpm: 'good' });
  });

  it('counts time that two stretches share once', () => {
    const speech = [
      { startSec: 0, endSec: 30 },
      { startSec: 20, endSec: 40 },
    ];
    expect(measured({ words: evenWords(100, 150), speech }).articulationWpm).toBe(150);
  });

  it('is unknown where nobody listened to the sound, and for less than five seconds of speech', () => {
    expect(measured({})).toMatchObject({ articulationWpm: null, ratings: { articulationWpm: 'unknown' } });
    expect(measured({ speech: [{ startSec: 0, endSec: 4 }] }).articulationWpm).toBeNull();
  });
});

describe('pauses', () => {
  const speech = [
    { startSec: 6, endSec: 10 },
    { startSec: 10.5, endSec: 20 },
    { startSec: 22.5, endSec: 30 },
    { startSec: 35, endSec: 40 },
  ];

  it('are listed from two seconds on and marked from four', () => {
    const delivery = measured({ speech });
    expect(delivery.pauses).toEqual([
      { startSec: 20, endSec: 22.5, marked: false },
      { startSec: 30, endSec: 35, marked: true },
    ]);
    expect(delivery.longestPauseSec).toBe(5);
    expect(delivery.ratings.longestPauseSec).toBe('outside');
  });

  it('do not count the thinking before the first word', () => {
    expect(measured({ speech: speech.slice(0, 2) }).pauses).toEqual([]);
  });

  it('do not come from gaps between recognised words', () => {
    const words = [...evenWords(30, 150), ...evenWords(30, 150, 40)];
    expect(measured({ words, speech: [{ startSec: 0, endSec: 60 }] })).toMatchObject({
      pauses: [],
      longestPauseSec: 0,
      ratings: { longestPauseSec: 'good' },
    });
  });

  it('are unknown, not absent, where nobody listened to the sound', () => {
    expect(measured({ speech: [] }).ratings.longestPauseSec).toBe('unknown');
  });

  it('are right where stretches of speech overlap or come out of order', () => {
    const muddled = [
      { startSec: 9, endSec: 12 },
      { startSec: 0, endSec: 10 },
      { startSec: 15, endSec: 16 },
    ];
    expect(measured({ speech: muddled }).pauses).toEqual([{ startSec: 12, endSec: 15, marked: false }]);
  });
});

describe('the time to the first word', () => {
  it.each([
    [3, 'good'],
    [20, 'good'],
    [26, 'acceptable'],
    [40, 'outside'],
  ] as const)('of %i s is %s', (fromSec, rating) => {
    const delivery = measured({ words: evenWords(100, 150, fromSec) });
    expect(delivery).toMatchObject({ firstWordSec: fromSec, ratings: { firstWordSec: rating } });
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

describe('what the sound tells', () => {
  const sound: SoundMeasures = {
    filledPauses: [
      { startSec: 3.1, endSec: 3.5, confidence: 0.8 },
      { startSec: 20, endSec: 20.4, confidence: 0.7 },
    ],
    loudnessVariationDb: 5.5,
    pitchMedianHz: 120,
    pitchVariationSt: 1.1,
    curve: [{ atSec: 0, loudnessDb: -25, pitchHz: 121 }],
  };

  it('is taken over and rated', () => {
    const delivery = measured({ sound });
    expect(delivery).toMatchObject({
      loudnessVariationDb: 5.5,
      pitchMedianHz: 120,
      pitchVariationSt: 1.1,
      soundCurve: sound.curve,
    });
    expect(delivery.ratings).toMatchObject({ loudnessVariationDb: 'good', pitchVariationSt: 'outside' });
  });

  it('adds the drawn-out sounds that no recognised filler accounts for', () => {
    const words = spokenWords(
      `${'I moved it to a queue um '.repeat(1)}${'and wrote it again '.repeat(20)}`.trim(),
    );
    const delivery = measured({ words, sound });
    expect(delivery.fillers).toEqual([
      { text: 'um', startSec: 3, heardAs: 'word', confidence: 0.9 },
      { text: 'drawn-out sound', startSec: 20, heardAs: 'sound', confidence: 0.7 },
    ]);
    expect(delivery.fillersPerMin).toBeCloseTo(2.8, 1);
  });

  it('is unknown where it was not measured', () => {
    expect(measured({ sound: null })).toMatchObject({
      pitchVariationSt: null,
      soundCurve: [],
      ratings: { pitchVariationSt: 'unknown', loudnessVariationDb: 'unknown' },
    });
  });
});

describe('an answer that was not spoken', () => {
  const unknown = {
    paceWpm: null,
    articulationWpm: null,
    firstWordSec: null,
    fillersPerMin: null,
    hedgesPerMin: null,
    starShares: null,
    lengthRating: 'unknown',
    paceCurve: [],
    pauses: [],
    hedges: [],
    repeats: [],
  };

  it('has words but no pace when it was typed', () => {
    const typed = measured({ words: null, text: 'I typed this – honestly, maybe.', durationSec: 40 });
    expect(typed).toMatchObject({ ...unknown, wordCount: 5 });
    expect(DeliverySchema.safeParse(typed).success).toBe(true);
    expect(typed.ratings).toEqual(
      Object.fromEntries(MeasureNameSchema.options.map((measure) => [measure, 'unknown'])),
    );
  });

  it('has nothing when there was only silence', () => {
    expect(measured({ words: [], text: '', durationSec: 20 })).toMatchObject({ ...unknown, wordCount: 0 });
  });
});

describe('an answer of two words', () => {
  it('has a length and a first word, and nothing that would be an average of nothing', () => {
    const delivery = measured({ words: spokenWords('Um, no.', 2), speech: [{ startSec: 2, endSec: 3 }] });
    expect(delivery).toMatchObject({
      wordCount: 2,
      firstWordSec: 2,
      paceWpm: null,
      articulationWpm: null,
      fillersPerMin: null,
      hedgesPerMin: null,
      lengthRating: 'short',
    });
    expect(delivery.fillers).toHaveLength(1);
  });
});
