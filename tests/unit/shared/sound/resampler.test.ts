import { describe, expect, it } from 'vitest';
import { Resampler } from '@shared/domain/sound/resampler';

const TARGET_HZ = 16_000;

function tone(hz: number, rateHz: number, seconds: number): Float32Array {
  return Float32Array.from({ length: rateHz * seconds }, (_, at) =>
    Math.sin((2 * Math.PI * hz * at) / rateHz),
  );
}

function inBlocks(samples: Float32Array, fromHz: number, blockSamples: number): Float32Array {
  const resampler = new Resampler(fromHz, TARGET_HZ);
  const parts: number[] = [];
  for (let at = 0; at < samples.length; at += blockSamples) {
    parts.push(...resampler.push(samples.subarray(at, at + blockSamples)));
  }
  parts.push(...resampler.finish());
  return Float32Array.from(parts);
}

function largest(samples: Iterable<number>): number {
  return Math.max(...Array.from(samples, Math.abs));
}

/** The filter looks at silence at both ends. */
function inner(samples: Float32Array): Float32Array {
  return samples.subarray(100, -100);
}

describe('the resampler', () => {
  for (const fromHz of [8000, 44_100, 48_000, 96_000]) {
    it(`keeps a voice-like tone in shape and in place, from ${fromHz} Hz`, () => {
      const made = inBlocks(tone(440, fromHz, 1), fromHz, fromHz / 100);
      const wanted = tone(440, TARGET_HZ, 1);
      expect(made).toHaveLength(wanted.length);
      expect(largest(inner(made.map((sample, at) => sample - (wanted[at] ?? 0))))).toBeLessThan(1e-3);
    });
  }

  it('gives the same whatever the size of the blocks', () => {
    const samples = tone(1000, 44_100, 1);
    const whole = inBlocks(samples, 44_100, samples.length);
    expect(inBlocks(samples, 44_100, 128)).toEqual(whole);
    expect(inBlocks(samples, 44_100, 4410)).toEqual(whole);
  });

  it('lets nothing fold down that is too high for the new rate', () => {
    expect(largest(inner(inBlocks(tone(10_000, 48_000, 1), 48_000, 480)))).toBeLessThan(1e-3);
  });

  it('waits no longer than 2 ms for what it looks ahead', () => {
    const resampler = new Resampler(48_000, TARGET_HZ);
    expect(resampler.push(new Float32Array(480)).length).toBeGreaterThanOrEqual(160 - 32);
  });

  it('hands sound on as it is when the rate is right already', () => {
    const samples = tone(440, TARGET_HZ, 1);
    expect(inBlocks(samples, TARGET_HZ, 160)).toEqual(samples);
  });
});
