import type { Segment, Transcript } from '@shared/model/transcript';
import { aTranscript, timedWords } from '@tests/support/review-samples';

/** A finished stretch of speech, as it is announced while somebody speaks. */
export function segmentOf(text: string): Segment {
  const words = timedWords(text);
  return { text, words, startSec: 1, endSec: words.at(-1)?.endSec ?? 1, confidence: 0.9, flags: [] };
}

/** The whole transcript of a take in which this was said. */
export function transcriptOf(text: string): Transcript {
  const [version] = aTranscript({}, text).versions;
  if (!version) throw new Error('The sample has a version.');
  return version;
}
