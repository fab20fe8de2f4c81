import type { TimeSpan } from '@shared/model/transcript';
import { halveRate } from './halve-rate';
import { melShaper } from './mel-shape';
import { pitchOfFrame } from './pitch-of-frame';

/** Rate of the stored sound. */
const storedRateHz = 16_000;
const rateHz = storedRateHz / 2;

/** Time from one frame to the next. */
export const frameSec = 0.01;

/** 32 ms: two periods of the lowest voice, and a power of two. */
const frameSamples = 256;
const hopSamples = rateHz * frameSec;

/** This much below the loud parts nothing is voice any more, and looking for its pitch would be for nothing. */
const deepestDb = 30;

/** Strength of the repetition from which a frame counts as voiced (`stt.md`, filled pauses). */
const voicedFrom = 0.55;

/** What is known of 10 ms of sound. */
export interface SoundFrame {
  /** Below full scale; a full square wave is at 0. */
  loudnessDb: number;
  /** Null where the sound has no pitch. */
  pitchHz: number | null;
  /** Only where there is a pitch. */
  shape: Float32Array | null;
  /** False outside the stretches in which somebody speaks. */
  inSpeech: boolean;
}

/** The frames of a sound, and how loud its loud parts are: nine in ten frames of speech are below that. */
export interface FramedSound {
  frames: SoundFrame[];
  loudDb: number;
}

/** Cuts 16 kHz sound into frames of 10 ms and measures each. Outside of `speech` only loudness is measured. */
export function frameSound(samples: Int16Array, speech: readonly TimeSpan[]): FramedSound {
  const sound = halveRate(samples);
  const count = Math.max(0, Math.floor((sound.length - frameSamples) / hopSamples) + 1);
  const speaks = framesOf(speech, count);
  const levels = Float32Array.from({ length: count }, (_, at) => levelOf(sound, at * hopSamples));
  const loudDb = loudOf(levels, speaks);
  const shapeOf = melShaper(frameSamples, rateHz);
  const frames = Array.from(levels, (loudnessDb, at): SoundFrame => {
    const inSpeech = speaks[at] === 1;
    const start = at * hopSamples;
    const isLoud = inSpeech && loudnessDb > loudDb - deepestDb;
    const pitch = isLoud ? pitchOfFrame(sound, start, frameSamples, rateHz) : null;
    const pitchHz = pitch && pitch.strength > voicedFrom && pitch.hertz > 0 ? pitch.hertz : null;
    return { loudnessDb, pitchHz, shape: pitchHz === null ? null : shapeOf(sound, start), inSpeech };
  });
  return { frames, loudDb };
}

function framesOf(speech: readonly TimeSpan[], count: number): Uint8Array {
  const inside = new Uint8Array(count);
  for (const { startSec, endSec } of speech) {
    inside.fill(1, Math.max(0, Math.round(startSec / frameSec)), Math.max(0, Math.round(endSec / frameSec)));
  }
  return inside;
}

function levelOf(sound: Float32Array, start: number): number {
  let power = 0;
  for (let at = start; at < start + frameSamples; at += 1) power += (sound[at] as number) ** 2;
  return 10 * Math.log10(power / frameSamples + 1e-10);
}

function loudOf(levels: Float32Array, speaks: Uint8Array): number {
  const heard = levels.filter((_, at) => speaks[at] === 1).toSorted();
  return heard[Math.floor(heard.length * 0.9)] ?? -Infinity;
}
