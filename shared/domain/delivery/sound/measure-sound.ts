import type { SoundMeasures } from '@shared/model/delivery';
import type { TimeSpan } from '@shared/model/transcript';
import { findFilledPauses } from './find-filled-pauses';
import { frameSec, frameSound, type SoundFrame } from './sound-frames';

/** Less voice than this has no typical pitch or loudness. */
const leastVoiceSec = 1;

/** A pitch further than this from the usual one is a mistake of the search, mostly by an octave. */
const furthestSemitones = 10;

/** One point of the curve a second. */
const framesPerPoint = Math.round(1 / frameSec);

type Curve = SoundMeasures['curve'];

/**
 * What the sound of an answer tells without its words: filled pauses, how loudness and pitch vary, and their course.
 * `samples` are 16 kHz, `speech` the stretches in which somebody speaks.
 */
export function measureSound(samples: Int16Array, speech: readonly TimeSpan[]): SoundMeasures {
  const framed = frameSound(samples, speech);
  const voiced = framed.frames.filter(({ pitchHz }) => pitchHz !== null);
  const isEnough = voiced.length * frameSec >= leastVoiceSec;
  const pitches = voiced.flatMap(({ pitchHz }) => pitchHz ?? []).toSorted((a, b) => a - b);
  const medianHz = pitches[Math.floor(pitches.length / 2)] ?? null;
  const semitones = medianHz === null ? [] : pitches.map((hertz) => semitonesFrom(medianHz, hertz));
  const own = semitones.filter((distance) => Math.abs(distance) <= furthestSemitones);
  return {
    filledPauses: findFilledPauses(framed),
    loudnessVariationDb: isEnough ? tenths(deviation(voiced.map(({ loudnessDb }) => loudnessDb))) : null,
    pitchMedianHz: isEnough && medianHz !== null ? tenths(medianHz) : null,
    pitchVariationSt: isEnough ? tenths(deviation(own)) : null,
    curve: curveOf(framed.frames, medianHz),
  };
}

function curveOf(frames: readonly SoundFrame[], medianHz: number | null): Curve {
  const curve: Curve = [];
  for (let start = 0; start < frames.length; start += framesPerPoint) {
    const second = frames.slice(start, start + framesPerPoint).filter(({ inSpeech }) => inSpeech);
    const pitches = second
      .flatMap(({ pitchHz }) => pitchHz ?? [])
      .filter((hertz) => medianHz !== null && Math.abs(semitonesFrom(medianHz, hertz)) <= furthestSemitones)
      .toSorted((a, b) => a - b);
    const middle = pitches[Math.floor(pitches.length / 2)];
    curve.push({
      atSec: start / framesPerPoint,
      loudnessDb: second.length === 0 ? null : tenths(meanLevel(second)),
      pitchHz: middle === undefined ? null : tenths(middle),
    });
  }
  return curve;
}

/** The level of all frames together: of their power, not of their decibels. */
function meanLevel(frames: readonly SoundFrame[]): number {
  const power = frames.reduce((sum, { loudnessDb }) => sum + 10 ** (loudnessDb / 10), 0);
  return 10 * Math.log10(power / frames.length);
}

function semitonesFrom(medianHz: number, hertz: number): number {
  return 12 * Math.log2(hertz / medianHz);
}

function deviation(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
