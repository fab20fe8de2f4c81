import type { Segment } from '@shared/model/transcript';

/** Adds a segment that has just been recognised, in the order of time. The same stretch again replaces the older text. */
export function addSegment(segments: readonly Segment[], added: Segment): Segment[] {
  const others = segments.filter((segment) => segment.startSec !== added.startSec);
  return [...others, added].toSorted((a, b) => a.startSec - b.startSec);
}

/** The text of segments as the whole transcript joins them. */
export function textOfSegments(segments: readonly Segment[]): string {
  return segments
    .map((segment) => segment.text.trim())
    .filter((text) => text !== '')
    .join(' ');
}
