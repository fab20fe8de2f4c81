import type { TimeSpan } from '@shared/model/transcript';

/** Gaps shorter than this are closures inside words ("ap-ple"), not pauses. */
const SHORTEST_GAP_SEC = 0.2;
/** A click or a cough start can pass as speech for one or two frames. */
const SHORTEST_SPAN_SEC = 0.1;

/**
 * Stretches of speech from the detector's frames: starts at probability 0.5, goes on while at least 0.35. `frameSec`
 * is the length of one frame. The list is in order and without overlaps.
 */
export function findSpeechSpans(probabilities: ArrayLike<number>, frameSec: number): TimeSpan[] {
  const spans: TimeSpan[] = [];
  let speaking = false;
  for (let index = 0; index < probabilities.length; index++) {
    speaking = (probabilities[index] ?? 0) >= (speaking ? 0.35 : 0.5);
    if (!speaking) continue;
    const last = spans.at(-1);
    const startSec = index * frameSec;
    const endSec = startSec + frameSec;
    if (last && startSec - last.endSec < SHORTEST_GAP_SEC) last.endSec = endSec;
    else spans.push({ startSec, endSec });
  }
  return spans.filter((span) => span.endSec - span.startSec >= SHORTEST_SPAN_SEC);
}
