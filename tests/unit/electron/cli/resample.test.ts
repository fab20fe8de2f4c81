import { describe, expect, it } from 'vitest';
import { joinSamples, mixToMono } from '@electron/cli/audio/mix-to-mono';
import { resample } from '@electron/cli/audio/resample';
import { toTranscriberPcm } from '@electron/cli/audio/to-transcriber-pcm';

function tone(hertz: number, rateHz: number): Float32Array {
  return Float32Array.from({ length: rateHz }, (_, at) => Math.sin((2 * Math.PI * hertz * at) / rateHz));
}

/** Root mean square without the edges, where the filter runs into nothing. */
function loudness(samples: Float32Array): number {
  const inner = samples.subarray(1000, -1000);
  return Math.sqrt(inner.reduce((sum, value) => sum + value * value, 0) / inner.length);
}

describe('another sample rate', () => {
  it.each([8000, 22_050, 44_100, 48_000, 96_000])(
    'keeps a tone of speech as it was, from %s Hz',
    (rateHz) => {
      const resampled = resample(tone(1000, rateHz), rateHz, 16_000);
      const wanted = tone(1000, 16_000);
      expect(resampled).toHaveLength(16_000);
      for (let at = 1000; at < 15_000; at++) {
        expect(Math.abs((resampled[at] ?? 0) - (wanted[at] ?? 0))).toBeLessThan(0.002);
      }
    },
  );

  it('does not fold high tones down into speech', () => {
    expect(loudness(resample(tone(10_000, 48_000), 48_000, 16_000))).toBeLessThan(0.0005);
    expect(loudness(resample(tone(6500, 48_000), 48_000, 16_000))).toBeCloseTo(Math.SQRT1_2, 2);
  });

  it('changes nothing when it is the same', () => {
    const samples = tone(440, 16_000);
    expect(resample(samples, 16_000, 16_000)).toBe(samples);
  });
});

describe('channels', () => {
  it('are mixed to their mean', () => {
    const mono = mixToMono([Float32Array.from([1, 0]), Float32Array.from([0, -1])]);
    expect([...mono]).toEqual([0.5, -0.5]);
    expect(mixToMono([])).toHaveLength(0);
  });

  it('are joined in order', () => {
    expect([...joinSamples([Float32Array.from([1]), Float32Array.from([2, 3])])]).toEqual([1, 2, 3]);
  });
});

describe('sound for the transcriber', () => {
  it('is 16 bit, with too loud peaks clipped, not wrapped', () => {
    const pcm = toTranscriberPcm({ samples: Float32Array.from([0, 0.5, 1.5, -1.5]), sampleRateHz: 16_000 });
    expect([...pcm]).toEqual([0, 16_384, 32_767, -32_768]);
  });
});
