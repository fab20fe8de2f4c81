import { textOfSegments } from '@renderer/features/review/transcript/live-segments';
import type { Segment, Transcript, TranscriptRecord, Word } from '@shared/model/transcript';

/** The text that counts for a take, where it comes from, and the times of its words. */
export interface ShownTranscript {
  text: string;
  words: Word[];
  source: 'recognised' | 'corrected';
}

/** The recogniser's reading that counts, before any correction; null while there is none. */
export function recognised(record: TranscriptRecord | null): Transcript | null {
  return record?.versions[record.activeVersion] ?? record?.versions.at(-1) ?? null;
}

/**
 * What to show: the user's own wording where there is one, unless the original is asked for; without a record, what has
 * been recognised so far.
 */
export function shownTranscript(
  record: TranscriptRecord | null,
  heardSoFar: readonly Segment[],
  wanted: 'own' | 'original' = 'own',
): ShownTranscript {
  if (record?.correction && wanted === 'own') {
    return { text: record.correction.text, words: record.correction.words, source: 'corrected' };
  }
  const version = recognised(record);
  const segments = version?.segments ?? heardSoFar;
  return {
    text: version?.text ?? textOfSegments(segments),
    words: segments.flatMap((segment) => segment.words),
    source: 'recognised',
  };
}
