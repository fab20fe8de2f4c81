import { SAMPLE_RATE } from './pcm-format';

/** How loud a stretch of sound is. Decibels below full scale (dBFS): 0 is the loudest, silence is `FLOOR_DB`. */
export interface Loudness {
  rmsDb: number;
  peakDb: number;
}

/** What the meter knows of the last seconds. `clippedShare`: samples at the limit, 0 to 1. */
export interface LevelReading extends Loudness {
  /** Level of the speech: the loudest 30 % of 20 ms frames. */
  speechDb: number;
  /** Level of the room between words: the quietest tenth of the frames. */
  noiseDb: number;
  clippedShare: number;
}

/** `good` is the target band; `silent` means that nobody speaks. */
export type LevelRating = 'silent' | 'too-quiet' | 'good' | 'too-loud';

export const FLOOR_DB = -90;
/** Recognition holds down to about -40 dBFS and suffers below; six decibels are kept in hand. */
export const QUIET_DB = -34;
/** Above this the peaks of lively speech reach the limit. */
export const LOUD_DB = -9;
/** Speech that is less than this above the room was misheard two to three times as often (10 dB: three times). */
export const NOISY_DIFFERENCE_DB = 14;
const SILENT_DIFFERENCE_DB = 8;
const CLIPPED_SHARE = 0.0005;
const CLIP_LIMIT = 32_700;
const FRAME_SAMPLES = SAMPLE_RATE / 50;
const KEPT_FRAMES = 500;

function toDb(amplitude: number): number {
  return amplitude <= 0 ? FLOOR_DB : Math.max(FLOOR_DB, 20 * Math.log10(amplitude / 32_768));
}

/** Root mean square and peak of 16-bit samples. */
export function measureLoudness(samples: Int16Array): Loudness {
  let squares = 0;
  let peak = 0;
  for (const sample of samples) {
    squares += sample * sample;
    peak = Math.max(peak, Math.abs(sample));
  }
  const rms = samples.length === 0 ? 0 : Math.sqrt(squares / samples.length);
  return { rmsDb: toDb(rms), peakDb: toDb(peak) };
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Follows the level of the microphone over the last ten seconds. */
export class LevelMeter {
  /** Mean squares of 20 ms frames, newest last. */
  #frames: number[] = [];
  #clipped: number[] = [];

  add(samples: Int16Array): LevelReading {
    for (let at = 0; at + FRAME_SAMPLES <= samples.length; at += FRAME_SAMPLES) {
      const frame = samples.subarray(at, at + FRAME_SAMPLES);
      let squares = 0;
      let clipped = 0;
      for (const sample of frame) {
        squares += sample * sample;
        if (Math.abs(sample) >= CLIP_LIMIT) clipped += 1;
      }
      this.#frames.push(squares / FRAME_SAMPLES);
      this.#clipped.push(clipped / FRAME_SAMPLES);
    }
    this.#frames = this.#frames.slice(-KEPT_FRAMES);
    this.#clipped = this.#clipped.slice(-KEPT_FRAMES);
    return { ...measureLoudness(samples), ...this.#summary() };
  }

  /** Forgets what was heard so far: a new sentence begins. */
  reset(): void {
    this.#frames = [];
    this.#clipped = [];
  }

  #summary(): Pick<LevelReading, 'speechDb' | 'noiseDb' | 'clippedShare'> {
    const sorted = this.#frames.toSorted((a, b) => a - b);
    const loudest = sorted.slice(Math.floor(sorted.length * 0.7));
    const quietest = sorted.slice(0, Math.max(1, Math.floor(sorted.length * 0.1)));
    return {
      speechDb: toDb(Math.sqrt(meanOf(loudest))),
      noiseDb: toDb(Math.sqrt(meanOf(quietest))),
      clippedShare: meanOf(this.#clipped),
    };
  }
}

/** Says where the speech of the last seconds lies against the target band. */
export function rateLevel(reading: LevelReading): LevelRating {
  if (reading.clippedShare > CLIPPED_SHARE || reading.speechDb > LOUD_DB) return 'too-loud';
  if (reading.speechDb - reading.noiseDb < SILENT_DIFFERENCE_DB) return 'silent';
  return reading.speechDb < QUIET_DB ? 'too-quiet' : 'good';
}
