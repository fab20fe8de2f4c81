/** Something to point at on the time line: `tone` decides its colour, `rank` who keeps its label when room is short. */
export interface Mark {
  key: string;
  sec: number;
  label: string;
  /** The whole meaning, for the tooltip and for screen readers. */
  detail: string;
  tone: 'evidence' | 'filler' | 'pause';
}

/** A mark with the place of its tip (share of the width) and whether its label fits beside the others. */
export interface PlacedMark extends Mark {
  left: number;
  labelled: boolean;
  /** True when the label must stand left of the tip, because the time line ends there. */
  flipped: boolean;
}

const TIP_PX = 16;
const LETTER_PX = 6.6;
const GAP_PX = 6;
const RANK: Record<Mark['tone'], number> = { pause: 0, evidence: 1, filler: 2 };

/**
 * Places marks on a strip `widthPx` wide. Every mark keeps its tip; labels are given out in the order pauses, evidence,
 * fillers, and only where they cover neither another label nor another tip's label.
 */
export function placeMarks(marks: readonly Mark[], durationSec: number, widthPx: number): PlacedMark[] {
  const taken: { from: number; to: number }[] = [];
  const inOrderOfRank = marks.toSorted((a, b) => RANK[a.tone] - RANK[b.tone] || a.sec - b.sec);
  return inOrderOfRank
    .map((mark) => {
      const left = durationSec > 0 ? Math.min(1, Math.max(0, mark.sec / durationSec)) : 0;
      const tipPx = left * widthPx;
      const lengthPx = TIP_PX + mark.label.length * LETTER_PX;
      const flipped = tipPx + lengthPx > widthPx;
      const from = flipped ? tipPx - lengthPx : tipPx;
      const room = { from: from - GAP_PX, to: from + lengthPx + GAP_PX };
      const labelled =
        mark.label !== '' &&
        from >= 0 &&
        taken.every((other) => other.to <= room.from || other.from >= room.to);
      if (labelled) taken.push({ from, to: from + lengthPx });
      return { ...mark, left, labelled, flipped };
    })
    .toSorted((a, b) => a.sec - b.sec);
}
