import { describe, expect, it } from 'vitest';
import { shownTranscript } from '@renderer/features/review/transcript/shown-transcript';
import type { Segment, Transcript, TranscriptRecord } from '@shared/model/transcript';

function segment(text: string): Segment {
  const words = [{ text, startSec: 0, endSec: 1, confidence: 1 }];
  return { startSec: 0, endSec: 1, text, words, confidence: 1, flags: [] };
}

function version(text: string): Transcript {
  return {
    engine: { id: 'e', model: 'm', version: '1' },
    createdAt: '2026-01-01T00:00:00Z',
    durationSec: 1,
    elapsedSec: 1,
    text,
    segments: [segment(text)],
    speech: [],
  };
}

const record: TranscriptRecord = {
  schemaVersion: 1,
  takeId: 't',
  versions: [version('first'), version('second')],
  activeVersion: 1,
  correction: null,
};
const corrected: TranscriptRecord = {
  ...record,
  correction: { correctedAt: '2026-01-02T00:00:00Z', text: 'mine', words: [] },
};

describe('the text on show', () => {
  it('is the reading that counts', () => {
    expect(shownTranscript(record, []).text).toBe('second');
  });

  it('is the user’s own wording once there is one', () => {
    expect(shownTranscript(corrected, [])).toMatchObject({ text: 'mine', source: 'corrected' });
  });

  it('is what was heard when that is asked for', () => {
    expect(shownTranscript(corrected, [], 'original')).toMatchObject({
      text: 'second',
      source: 'recognised',
    });
  });

  it('is what has been heard so far while there is no record', () => {
    const shown = shownTranscript(null, [segment('so far')]);
    expect(shown.text).toBe('so far');
    expect(shown.words).toHaveLength(1);
  });
});
