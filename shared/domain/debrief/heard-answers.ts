import type { JudgedThread } from '@shared/model/debrief';
import type { QualityScore } from '@shared/model/score';

/** An answer in which something of a quality was heard. */
export interface HeardAnswer {
  thread: JudgedThread;
  heard: QualityScore;
  /** The question asked for this quality; otherwise it came up by the way. */
  aimed: boolean;
}

/**
 * The answers that showed something of a quality, in the order in which they were given. An answer without a word (a
 * microphone that failed, say) shows nothing, whatever its question asked for.
 */
export function heardAnswers(threads: readonly JudgedThread[], qualityId: string): HeardAnswer[] {
  return threads.flatMap((thread) => {
    const heard = thread.wordCount > 0 ? (thread.score.qualities[qualityId] ?? null) : null;
    return heard ? [{ thread, heard, aimed: thread.qualityIds.includes(qualityId) }] : [];
  });
}
