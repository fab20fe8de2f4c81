import type { Delivery } from '@shared/model/delivery';
import type { TimeSpan, Word } from '@shared/model/transcript';

/** Length of one window of the pace curve, in seconds. */
export const paceWindowSec = 20;

// A pace over less than this says nothing: two quick words are no fast speaker.
const shortestSec = 5;

const perMinute = (count: number, seconds: number): number => Math.round((count * 60) / seconds);

/** Words a minute from the first word to the end of the last; null for less than 5 s of speech. */
export function measurePace(words: readonly Word[]): number | null {
  const first = words[0];
  const last = words.at(-1);
  const seconds = first && last ? last.endSec - first.startSec : 0;
  return seconds < shortestSec ? null : perMinute(words.length, seconds);
}

/**
 * Words a minute in windows of 20 s from the first word on. A last window of less than 5 s is left out.
 */
export function measurePaceCurve(words: readonly Word[]): Delivery['paceCurve'] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const curve: Delivery['paceCurve'] = [];
  for (let atSec = first.startSec; last.endSec - atSec >= shortestSec; atSec += paceWindowSec) {
    const endSec = Math.min(atSec + paceWindowSec, last.endSec);
    const inside = words.filter(({ startSec }) => startSec >= atSec && startSec < endSec).length;
    curve.push({ atSec, wpm: perMinute(inside, endSec - atSec) });
  }
  return curve;
}

/**
 * Words a minute of the time in which somebody speaks, pauses left out; null for less than 5 s of speech, or where
 * nobody listened for it.
 */
export function measureArticulation(words: readonly Word[], speech: readonly TimeSpan[]): number | null {
  let seconds = 0;
  let reached = -Infinity;
  for (const { startSec, endSec } of speech.toSorted((a, b) => a.startSec - b.startSec)) {
    seconds += Math.max(0, endSec - Math.max(startSec, reached));
    reached = Math.max(reached, endSec);
  }
  return seconds < shortestSec ? null : perMinute(words.length, seconds);
}
