import { describe, expect, it } from 'vitest';
import { measureSound } from '@shared/domain/delivery/sound/measure-sound';
import { SoundMeasuresSchema, type SoundMeasures } from '@shared/model/delivery';
import { seededRandom } from '@tests/support/seeded-random';
import { voicedSound } from '@tests/support/voiced-sounds';

const whole = (samples: Int16Array) => [{ startSec: 0, endSec: samples.length / 16_000 }];
const measured = (samples: Int16Array): SoundMeasures => measureSound(samples, whole(samples));

describe('pitch', () => {
  it.each([80, 110, 165, 220, 330, 400])('of a steady tone of %i Hz is found', (hertz) => {
    const sound = measured(voicedSound({ seconds: 3, hertz, loudnessDb: -20 }));
    expect(Math.abs((sound.pitchMedianHz ?? 0) / hertz - 1)).toBeLessThan(0.01);
    expect(sound.pitchVariationSt).toBeLessThan(0.2);
  });

  it('varies as the voice does', () => {
    // A sine of two semitones up and down has a standard deviation of 2 / √2.
    const melody = voicedSound({
      seconds: 6,
      hertz: (sec) => 150 * 2 ** ((2 * Math.sin(2 * Math.PI * 0.5 * sec)) / 12),
      loudnessDb: -20,
    });
    expect(measured(melody).pitchVariationSt).toBeCloseTo(1.4, 1);
  });

  it('is shown each second, and not where nobody speaks', () => {
    const samples = voicedSound(
      { seconds: 1, hertz: 120, loudnessDb: -20 },
      { seconds: 1, hertz: 120 },
      { seconds: 1, hertz: 160, loudnessDb: -20 },
    );
    const speech = [
      { startSec: 0, endSec: 1 },
      { startSec: 2, endSec: 3 },
    ];
    const { curve } = measureSound(samples, speech);
    expect(curve.map(({ atSec }) => atSec)).toEqual([0, 1, 2]);
    expect(curve.map(({ pitchHz }) => pitchHz && Math.round(pitchHz))).toEqual([120, null, 160]);
    expect(curve[1]?.loudnessDb).toBeNull();
  });

  it('is not found in noise', () => {
    const random = seededRandom(5);
    const noise = Int16Array.from({ length: 48_000 }, () => Math.round((random() - 0.5) * 16_000));
    expect(measured(noise)).toMatchObject({ pitchMedianHz: null, pitchVariationSt: null, filledPauses: [] });
  });
});

describe('loudness', () => {
  it.each([-12, -24, -36])('of %i dB below full scale is measured', (loudnessDb) => {
    const { curve } = measured(voicedSound({ seconds: 3, hertz: 200, loudnessDb }));
    expect(Math.abs((curve[1]?.loudnessDb ?? 0) - loudnessDb)).toBeLessThan(1);
  });

  it('varies as the voice does, and not by how loud all of it is', () => {
    const swelling = (level: number): number | null =>
      measured(
        voicedSound({
          seconds: 6,
          hertz: 150,
          loudnessDb: (sec) => level + 6 * Math.sin(2 * Math.PI * 0.5 * sec),
        }),
      ).loudnessVariationDb;
    expect(swelling(-20)).toBeCloseTo(6 / Math.SQRT2, 0);
    expect(Math.abs((swelling(-20) ?? 0) - (swelling(-32) ?? 0))).toBeLessThan(0.3);
    expect(measured(voicedSound({ seconds: 3, hertz: 150, loudnessDb: -20 })).loudnessVariationDb).toBe(0);
  });
});

describe('a filled pause', () => {
  it('is a held sound between others, with its time', () => {
    const samples = voicedSound(
      { seconds: 1, hertz: 130 },
      { seconds: 0.4, hertz: 118, loudnessDb: -22 },
      { seconds: 1, hertz: 130 },
    );
    const [only, ...rest] = measured(samples).filledPauses;
    expect(rest).toEqual([]);
    expect(only?.startSec).toBeCloseTo(1, 1);
    expect(only?.endSec).toBeCloseTo(1.4, 1);
    expect(only?.confidence).toBeGreaterThan(0.7);
  });

  it('is surer the longer it is held', () => {
    const held = (seconds: number): number =>
      measured(
        voicedSound(
          { seconds: 1, hertz: 120 },
          { seconds, hertz: 120, loudnessDb: -22 },
          { seconds: 1, hertz: 120 },
        ),
      ).filledPauses[0]?.confidence ?? 0;
    expect(held(0.5)).toBeGreaterThan(held(0.25));
    expect(held(2)).toBe(0);
  });

  it('is neither short, nor a melody, nor far below the voice', () => {
    const between = (seconds: number, hertz: (sec: number) => number, loudnessDb: number): Int16Array =>
      voicedSound(
        { seconds: 1, hertz: (sec) => 150 + 150 * Math.sin(8 * sec) ** 2, loudnessDb: -14 },
        { seconds: 0.5, hertz: 120 },
        { seconds, hertz, loudnessDb },
        { seconds: 0.5, hertz: 120 },
      );
    const later = (samples: Int16Array) =>
      measured(samples).filledPauses.filter(({ startSec }) => startSec > 1.2);
    expect(later(between(0.4, () => 120, -20))).toHaveLength(1);
    expect(later(between(0.12, () => 120, -20))).toEqual([]);
    expect(later(between(0.4, (sec) => 120 + 200 * sec, -20))).toEqual([]);
    expect(later(between(0.4, () => 120, -45))).toEqual([]);
  });

  it('is not looked for where nobody speaks', () => {
    const hum = voicedSound({ seconds: 1, hertz: 120 }, { seconds: 0.4, hertz: 120, loudnessDb: -22 });
    expect(measureSound(hum, [{ startSec: 0, endSec: 0.9 }]).filledPauses).toEqual([]);
  });
});

describe('a sound with nothing in it', () => {
  it.each([
    ['no samples', new Int16Array(0)],
    ['fewer than a frame', new Int16Array(100)],
    ['silence', new Int16Array(48_000)],
  ])('has no measures: %s', (_name, samples) => {
    const sound = measured(samples);
    expect(sound).toMatchObject({
      filledPauses: [],
      loudnessVariationDb: null,
      pitchMedianHz: null,
      pitchVariationSt: null,
    });
    expect(SoundMeasuresSchema.safeParse(sound).success).toBe(true);
  });

  it('has too little voice in half a second to say what is usual', () => {
    const sound = measured(voicedSound({ seconds: 0.5, hertz: 120, loudnessDb: -20 }));
    expect(sound).toMatchObject({ pitchMedianHz: null, loudnessVariationDb: null });
  });

  it('has no measures where nobody speaks in it', () => {
    const sound = measureSound(voicedSound({ seconds: 3, hertz: 120, loudnessDb: -20 }), []);
    expect(sound).toMatchObject({ pitchMedianHz: null, filledPauses: [] });
    expect(sound.curve.every(({ loudnessDb, pitchHz }) => loudnessDb === null && pitchHz === null)).toBe(
      true,
    );
  });
});
