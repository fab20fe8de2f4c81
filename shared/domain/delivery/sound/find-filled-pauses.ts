import type { SoundMeasures } from '@shared/model/delivery';
import { colourChange } from './mel-shape';
import { frameSec, type FramedSound, type SoundFrame } from './sound-frames';

/**
 * A filled pause is a voiced sound that is held: for 200 ms and longer it stays as it is, which vowels inside words do
 * not. The measurements beside the recogniser (`stt.md`, fillers) found 13 of 30 so, with one false in ten minutes of
 * speech without any; colour, level and spread are a little wider here, which on its clips costs no false one.
 */
const held = { leastSec: 0.2, compareSec: 0.06, colour: 0.7, belowLoudDb: 20, pitchSpread: 0.15 };

/** Two held sounds so close are one "uhm" that changes its colour. */
const oneBreathSec = 0.06;

/** Longer than this it is a hum, a tone or music, and nobody's "um". */
const longestSec = 1.5;

/** From here on a sound is surely held, and how steady it is says no more. */
const surelySec = 0.5;

type FilledPause = SoundMeasures['filledPauses'][number];

/** A stretch of frames; the end is the first frame behind it. */
interface Stretch {
  start: number;
  end: number;
}

/** Finds the drawn-out voiced sounds ("um", "uh") in a framed sound, in order, each with how sure that is. */
export function findFilledPauses({ frames, loudDb }: FramedSound): FilledPause[] {
  const joined: Stretch[] = [];
  for (const stretch of heldStretches(frames, loudDb)) {
    const last = joined.at(-1);
    if (last && (stretch.start - last.end) * frameSec <= oneBreathSec) last.end = stretch.end;
    else joined.push({ ...stretch });
  }
  return joined.flatMap(({ start, end }) => {
    const startSec = roundSec(start * frameSec);
    const endSec = roundSec(end * frameSec);
    if (endSec - startSec > longestSec) return [];
    return {
      startSec,
      endSec,
      confidence: confidenceOf(endSec - startSec, spreadOf(frames.slice(start, end))),
    };
  });
}

function heldStretches(frames: readonly SoundFrame[], loudDb: number): Stretch[] {
  const found: Stretch[] = [];
  const compare = Math.round(held.compareSec / frameSec);
  let start: number | null = null;
  for (let at = 0; at <= frames.length; at += 1) {
    const isHeld =
      isVoice(frames[at], loudDb) &&
      (start === null || at - start < compare || isSame(frames[at], frames[at - compare]));
    if (isHeld) {
      start ??= at;
      continue;
    }
    if (start !== null && isFilledPause(frames, start, at)) found.push({ start, end: at });
    start = null;
  }
  return found;
}

function isVoice(frame: SoundFrame | undefined, loudDb: number): boolean {
  return frame !== undefined && frame.pitchHz !== null && frame.loudnessDb > loudDb - held.belowLoudDb;
}

function isSame(now: SoundFrame | undefined, before: SoundFrame | undefined): boolean {
  if (!now?.shape || !before?.shape) return false;
  return colourChange(now.shape, before.shape) < held.colour;
}

function isFilledPause(frames: readonly SoundFrame[], start: number, end: number): boolean {
  if ((end - start) * frameSec < held.leastSec) return false;
  return spreadOf(frames.slice(start, end)) <= held.pitchSpread;
}

/** From 0.5 for the shortest and least steady to 0.9; more than that no sound alone can tell. */
function confidenceOf(seconds: number, spread: number): number {
  const length = Math.min(1, (seconds - held.leastSec) / (surelySec - held.leastSec));
  const steady = Math.max(0, 1 - spread / held.pitchSpread);
  return Math.round((0.5 + 0.25 * length + 0.15 * steady) * 100) / 100;
}

/** Range of the pitch around its middle, without the outermost tenth on both sides. */
function spreadOf(frames: readonly SoundFrame[]): number {
  const pitches = frames.flatMap(({ pitchHz }) => pitchHz ?? []).toSorted((a, b) => a - b);
  const part = (share: number): number => pitches[Math.floor((pitches.length - 1) * share)] ?? 0;
  return part(0.5) === 0 ? 1 : (part(0.9) - part(0.1)) / part(0.5);
}

function roundSec(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
