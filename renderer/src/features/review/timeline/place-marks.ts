import { shareOf } from '@renderer/features/review/timeline/geometry';

/** Something to point at on the time line; `tone` decides its colour. */
export interface Mark {
  key: string;
  sec: number;
  label: string;
  /** The whole meaning, for the tooltip and for screen readers. */
  detail: string;
  tone: 'evidence' | 'filler' | 'pause' | 'long-pause';
}

/** A mark with the place of its tip (share of the width) and whether its label fits beside the others. */
export interface PlacedMark extends Mark {
  left: number;
  labelled: boolean;
  /** True when the label must stand left of the tip, because the time line ends there. */
  flipped: boolean;
}

const TIP_PX = 16;
const HALF_TIP_PX = 5;
const LETTER_PX = 6.6;
const GAP_PX = 4;

/**
 * Places the marks of one strip `widthPx` wide. Every mark keeps its tip; a label is given only where it covers neither
 * another label nor another tip, first to pauses, as those say how long they were.
 */
export function placeMarks(marks: readonly Mark[], durationSec: number, widthPx: number): PlacedMark[] {
  const tips = marks.map((mark) => tipPx(mark, durationSec, widthPx));
  const labels: Stretch[] = [];
  const pausesFirst = marks
    .map((mark, index) => ({ mark, index }))
    .toSorted((a, b) => Number(isPause(b.mark)) - Number(isPause(a.mark)));
  return pausesFirst
    .map(({ mark, index }) => {
      const at = tips[index] ?? 0;
      const lengthPx = TIP_PX + mark.label.length * LETTER_PX;
      const flipped = at + lengthPx > widthPx;
      const room = flipped
        ? { from: at - lengthPx - GAP_PX, to: at - HALF_TIP_PX }
        : { from: at + HALF_TIP_PX, to: at + lengthPx + GAP_PX };
      const coversTip = tips.some(
        (tip, other) => other !== index && tip + HALF_TIP_PX > room.from && tip - HALF_TIP_PX < room.to,
      );
      const free = room.from >= 0 && labels.every((label) => label.to <= room.from || label.from >= room.to);
      const labelled = mark.label !== '' && free && !coversTip;
      if (labelled) labels.push(room);
      return { ...mark, left: shareOf(mark.sec, durationSec), labelled, flipped };
    })
    .toSorted((a, b) => a.sec - b.sec);
}

function isPause({ tone }: Mark): boolean {
  return tone === 'pause' || tone === 'long-pause';
}

interface Stretch {
  from: number;
  to: number;
}

function tipPx(mark: Mark, durationSec: number, widthPx: number): number {
  return shareOf(mark.sec, durationSec) * widthPx;
}
