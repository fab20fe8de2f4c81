import { describe, expect, it } from 'vitest';
import { raiseQuietSpeech, speechLevelDbfs } from '@electron/transcriber/input-level';

/** A second of tone, half of it silent, with this peak. */
function speech(peak: number): Float32Array {
  return Float32Array.from({ length: 16_000 }, (_, at) => (at < 8000 ? 0 : peak * Math.sin(at / 5)));
}

describe('the level of speech', () => {
  it('is that of its loud parts, whatever the pauses', () => {
    expect(speechLevelDbfs(speech(1))).toBeCloseTo(-3, 0);
    expect(speechLevelDbfs(speech(0.1))).toBeCloseTo(-23, 0);
  });

  it('is raised when it is very low', () => {
    const { samples, raised } = raiseQuietSpeech(speech(0.001));
    expect(raised).toBe(true);
    expect(speechLevelDbfs(samples)).toBeCloseTo(-20, 0);
  });

  it('is left alone when it is merely low, and in silence', () => {
    const low = speech(0.05);
    expect(raiseQuietSpeech(low)).toEqual({ samples: low, raised: false });
    expect(raiseQuietSpeech(new Float32Array(1000)).raised).toBe(false);
  });

  it('never exceeds full scale when it is raised', () => {
    const click = speech(0.0005);
    click[3] = 0.3;
    const { samples, raised } = raiseQuietSpeech(click);
    expect(raised).toBe(true);
    expect(samples.every((value) => Math.abs(value) <= 1)).toBe(true);
  });
});
