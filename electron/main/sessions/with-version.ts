import type { Transcript, TranscriptRecord } from '@shared/model/transcript';

/**
 * Adds an engine's reading of a take and makes it the one that counts. A second reading by the same engine and model
 * replaces the first; a correction by the user stays.
 */
export function withVersion(
  record: TranscriptRecord | null,
  takeId: string,
  transcript: Transcript,
): TranscriptRecord {
  const earlier = record?.versions ?? [];
  const same = earlier.findIndex((version) => sameEngine(version, transcript));
  const activeVersion = same === -1 ? earlier.length : same;
  const versions = [...earlier];
  versions[activeVersion] = transcript;
  return { schemaVersion: 1, takeId, versions, activeVersion, correction: record?.correction ?? null };
}

function sameEngine(a: Transcript, b: Transcript): boolean {
  return (
    a.engine.id === b.engine.id && a.engine.model === b.engine.model && a.engine.version === b.engine.version
  );
}
