import { describe, expect, it } from 'vitest';
import { assembleTranscript } from '@shared/domain/transcript/assemble-transcript';
import { isInventedText } from '@shared/domain/transcript/invented-text';
import { placeSegment } from '@shared/domain/transcript/place-segment';
import { TranscriptSchema } from '@shared/model/transcript';

const recognised = {
  text: 'Hello there.',
  words: [
    { text: 'Hello', startSec: 0, endSec: 0.5, confidence: 0.9 },
    { text: 'there.', startSec: 0.5, endSec: 1.2, confidence: 0.9 },
  ],
  confidence: 0.9,
  flags: [],
};

describe('a recognised stretch', () => {
  it('moves to its place in the take and out of the silence around it', () => {
    const place = { startSec: 10, endSec: 11 };
    const segment = placeSegment(recognised, place, [{ startSec: 10.2, endSec: 10.9 }]);
    expect(segment).toMatchObject(place);
    expect(segment.words.map(({ startSec, endSec }) => [startSec, endSec])).toEqual([
      [10.2, 10.5],
      [10.5, 10.9],
    ]);
  });
});

describe('a transcript', () => {
  const engine = { id: 'moonshine', model: 'tiny', version: '1' };
  const parts = { engine, createdAt: '2026-01-01T00:00:00.000Z', durationSec: 30, elapsedSec: 1, speech: [] };

  it('holds its segments in order of time and their texts in one line', () => {
    const late = placeSegment({ ...recognised, text: ' Bye. ' }, { startSec: 20, endSec: 21 }, []);
    const early = placeSegment(recognised, { startSec: 1, endSec: 2 }, []);
    const transcript = assembleTranscript({ ...parts, segments: [late, early] });
    expect(transcript.text).toBe('Hello there. Bye.');
    expect(TranscriptSchema.safeParse(transcript).success).toBe(true);
  });

  it('of silence is empty', () => {
    expect(assembleTranscript({ ...parts, segments: [] }).text).toBe('');
  });
});

describe('a text', () => {
  it.each(['2.', '...', '♪ ♪', '谢谢观看', '(c) transcript by nobody', 'Subtitles by the community', ''])(
    'is known to be invented: %s',
    (text) => expect(isInventedText(text, { forced: false })).toBe(true),
  );

  it.each(['You', 'Thank you.', 'Bye-bye'])('is not believed when it had to be forced: %s', (text) => {
    expect(isInventedText(text, { forced: true })).toBe(true);
    expect(isInventedText(text, { forced: false })).toBe(false);
  });

  it.each([
    'Um.',
    'Thank you for the call.',
    'In 1999.',
    'I transcribed the calls.',
    'Captioned videos helped.',
  ])('is ordinary speech: %s', (text) => expect(isInventedText(text, { forced: false })).toBe(false));
});
