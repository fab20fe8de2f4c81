import { shortLength } from '@renderer/features/review/clock-time';
import type { Band } from '@renderer/features/review/timeline/geometry';
import { starNames } from '@renderer/features/review/timeline/star-names';

const LETTER_PX = 6.4;
const PADDING_PX = 10;

/** The longest label that fits a band `widthPx` wide: name with length, name, initial, or nothing. */
export function bandLabel(band: Band, widthPx: number): string {
  const name = starNames[band.label];
  const candidates = [`${name} ${shortLength(band.endSec - band.startSec)}`, name, name.charAt(0)];
  return candidates.find((label) => label.length * LETTER_PX + PADDING_PX <= widthPx) ?? '';
}
