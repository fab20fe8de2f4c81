import type { TimeSpan, TranscriptRecord, Word } from '@shared/model/transcript';

/** What counts as the answer, out of everything that is stored of it. */
export interface EffectiveAnswer {
  text: string;
  words: Word[];
  speech: TimeSpan[];
}

/** The user's correction where there is one, else the active version; the speech always comes from the sound. */
export function effectiveAnswer(record: TranscriptRecord): EffectiveAnswer {
  const active = record.versions[record.activeVersion];
  return {
    text: record.correction?.text ?? active?.text ?? '',
    words: record.correction?.words ?? active?.segments.flatMap((segment) => segment.words) ?? [],
    speech: active?.speech ?? [],
  };
}
