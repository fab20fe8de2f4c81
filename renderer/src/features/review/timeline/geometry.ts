import type { StarLabel, StarSpan } from '@shared/model/score';
import type { TimeSpan } from '@shared/model/transcript';

/** Where something stands on the time line: left edge and width as shares of the whole, 0 to 1. */
export interface Place {
  left: number;
  width: number;
}

/** The share of the take that has passed at `sec`, held between 0 and 1; 0 while the length is unknown. */
export function shareOf(sec: number, durationSec: number): number {
  if (!(durationSec > 0)) return 0;
  return Math.min(1, Math.max(0, sec / durationSec));
}

/** Left edge and width of a stretch of time. Parts beyond the take are cut off. */
export function placeOf(span: TimeSpan, durationSec: number): Place {
  const left = shareOf(span.startSec, durationSec);
  return { left, width: Math.max(0, shareOf(span.endSec, durationSec) - left) };
}

/** One coloured stretch of the answer's build-up. */
export interface Band extends TimeSpan {
  label: StarLabel;
}

/** A pause for breath between two parts of the same kind does not split the band. */
const JOIN_GAP_SEC = 2.5;

/** The S-T-A-R-L stretches with times, in order, neighbours of one kind joined; overlaps go to the later one. */
export function bandsOf(spans: readonly StarSpan[]): Band[] {
  const timed = spans
    .flatMap(({ label, startSec, endSec }) =>
      startSec === null || endSec === null || endSec <= startSec ? [] : [{ label, startSec, endSec }],
    )
    .toSorted((a, b) => a.startSec - b.startSec);
  const bands: Band[] = [];
  for (const span of timed) {
    const last = bands.at(-1);
    if (last && last.label === span.label && span.startSec - last.endSec <= JOIN_GAP_SEC) {
      last.endSec = Math.max(last.endSec, span.endSec);
      continue;
    }
    if (last) last.endSec = Math.min(last.endSec, span.startSec);
    bands.push(span);
  }
  return bands.filter((band) => band.endSec > band.startSec);
}
