import { clockTime } from '@renderer/features/review/clock-time';
import type { Mark } from '@renderer/features/review/timeline/place-marks';
import type { Delivery } from '@shared/model/delivery';
import type { Score } from '@shared/model/score';

/** Pauses and fillers as marks of the time line. */
export function deliveryMarks(delivery: Delivery | null): Mark[] {
  const pauses = (delivery?.pauses ?? []).map((pause): Mark => {
    const length = `${(pause.endSec - pause.startSec).toFixed(1)} s`;
    return {
      key: `pause-${pause.startSec}`,
      sec: pause.startSec,
      label: length,
      detail: `Pause of ${length} at ${clockTime(pause.startSec)}`,
      tone: 'pause',
    };
  });
  const fillers = (delivery?.fillers ?? []).map((filler): Mark => ({
    key: `filler-${filler.startSec}-${filler.text}`,
    sec: filler.startSec,
    label: filler.text,
    detail: `“${filler.text}” heard at ${clockTime(filler.startSec)}`,
    tone: 'filler',
  }));
  return [...pauses, ...fillers].toSorted((a, b) => a.sec - b.sec);
}

/** The moments at which something was shown, each once. Without a score to see there are none. */
export function evidenceMarks(score: Score | null): Mark[] {
  const byMoment = new Map<number, Mark>();
  for (const { startSec, label, quote } of score?.evidence ?? []) {
    if (startSec === null) continue;
    const there = byMoment.get(startSec);
    // The same words often show several things: one mark then says them all.
    if (there) {
      if (!there.detail.includes(label)) there.detail = `${label}, ${there.detail}`;
      continue;
    }
    byMoment.set(startSec, {
      key: `evidence-${startSec}`,
      sec: startSec,
      label,
      detail: `${label} at ${clockTime(startSec)}: “${quote}”`,
      tone: 'evidence',
    });
  }
  return [...byMoment.values()].toSorted((a, b) => a.sec - b.sec);
}
