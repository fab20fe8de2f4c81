import { clockTime } from '@renderer/features/review/clock-time';
import { groupEvidence } from '@renderer/features/review/scores/shown-evidence';
import type { Mark } from '@renderer/features/review/timeline/place-marks';
import type { Delivery } from '@shared/model/delivery';
import type { Evidence } from '@shared/model/score';

/** Pauses and fillers as marks of the time line. */
export function deliveryMarks(delivery: Delivery | null): Mark[] {
  const pauses = (delivery?.pauses ?? []).map((pause): Mark => {
    const length = `${(pause.endSec - pause.startSec).toFixed(1)} s`;
    const name = pause.marked ? 'Long pause' : 'Pause';
    return {
      key: `pause-${pause.startSec}`,
      sec: pause.startSec,
      label: length,
      detail: `${name} of ${length} at ${clockTime(pause.startSec)}`,
      tone: pause.marked ? 'long-pause' : 'pause',
    };
  });
  const fillers = (delivery?.fillers ?? []).map((filler): Mark => ({
    key: `filler-${filler.startSec}-${filler.text}`,
    sec: filler.startSec,
    // A sound has no word to show; its whole name would take the room of the others.
    label: filler.heardAs === 'word' ? filler.text : 'sound',
    detail:
      filler.heardAs === 'word'
        ? `“${filler.text}” heard at ${clockTime(filler.startSec)}`
        : `Drawn-out sound heard at ${clockTime(filler.startSec)}`,
    tone: 'filler',
  }));
  return [...pauses, ...fillers].toSorted((a, b) => a.sec - b.sec);
}

/** The moments at which something was shown, each once. */
export function evidenceMarks(evidence: readonly Evidence[]): Mark[] {
  const byMoment = new Map<number, Mark>();
  for (const { startSec, labels, quote } of groupEvidence(evidence)) {
    // Of several quotes that start together the shortest stands for all: it is the first in the order of groups.
    if (startSec === null || byMoment.has(startSec)) continue;
    byMoment.set(startSec, {
      key: `evidence-${startSec}`,
      sec: startSec,
      label: labels[0] ?? '',
      detail: `${labels.join(', ')} at ${clockTime(startSec)}: “${quote}”`,
      tone: 'evidence',
    });
  }
  return [...byMoment.values()].toSorted((a, b) => a.sec - b.sec);
}
