import type { TranscriptRecord } from '@shared/model/transcript';

/** The record of a typed answer: one version without words or times, since nothing was heard. */
export function typedTranscript(takeId: string, text: string, atMs: number): TranscriptRecord {
  return {
    schemaVersion: 1,
    takeId,
    versions: [
      {
        engine: { id: 'typed', model: 'typed', version: '1' },
        createdAt: new Date(atMs).toISOString(),
        durationSec: 0,
        elapsedSec: 0,
        text,
        segments: [],
        speech: [],
      },
    ],
    activeVersion: 0,
    correction: null,
  };
}
