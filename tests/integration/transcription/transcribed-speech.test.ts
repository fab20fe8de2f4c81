import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transcribePcm } from '@electron/cli/transcribe-pcm';
import type { OpenTranscriber } from '@electron/transcriber/open-transcriber';
import type { Transcript } from '@shared/model/transcript';
import { countWordErrors, wordErrorRate } from '@shared/domain/transcript/word-error-rate';
import { findPauses } from '@shared/domain/transcript/find-pauses';
import { startErrorsSec } from '@tests/support/start-errors';
import { readSampleAnswer, readSpokenFixture } from '@tests/support/spoken-fixtures';
import { nonSpeechSounds } from '@tests/support/synthetic-sounds';
import { openTestTranscriber } from '@tests/support/test-transcriber';

type Story = 'library-move' | 'night-train';

const transcripts = new Map<Story, Promise<Transcript>>();
let transcriber: OpenTranscriber;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ transcriber, close } = await openTestTranscriber());
});

afterAll(() => close());

/** Each story is transcribed once, for all the tests that look at it. */
function transcriptOf(name: Story): Promise<Transcript> {
  const known = transcripts.get(name);
  if (known) return known;
  const made = readSpokenFixture(name).then(({ pcm }) => transcribePcm(transcriber, pcm));
  transcripts.set(name, made);
  return made;
}

describe('speech', () => {
  it.each(['library-move', 'night-train'] as const)('is written down (%s)', async (name) => {
    const { text } = await readSpokenFixture(name);
    const transcript = await transcriptOf(name);
    expect(wordErrorRate([countWordErrors(text, transcript.text)])).toBeLessThanOrEqual(0.08);
  });

  it('has words whose starts are known to a fifth of a second', async () => {
    const { words } = await readSpokenFixture('night-train');
    const transcript = await transcriptOf('night-train');
    const errors = startErrorsSec(words, transcript);
    expect(errors.length).toBeGreaterThan(0.9 * words.length);
    const close200 = errors.filter((error) => error <= 0.2).length / errors.length;
    expect(close200).toBeGreaterThanOrEqual(0.85);
  });

  it('has its pauses where the sound is silent', async () => {
    const { words } = await readSpokenFixture('library-move');
    const transcript = await transcriptOf('library-move');
    const silences = words
      .slice(1)
      .map((word, at) => ({ startSec: words[at]?.endSec ?? 0, endSec: word.startSec }))
      .filter((gap) => gap.endSec - gap.startSec >= 1);
    const pauses = findPauses(transcript.speech, 0.8);
    expect(silences.length).toBeGreaterThan(0);
    expect(pauses).toHaveLength(silences.length);
    pauses.forEach((pause, at) => {
      expect(Math.abs(pause.startSec - (silences[at]?.startSec ?? 0))).toBeLessThan(0.3);
      expect(Math.abs(pause.endSec - (silences[at]?.endSec ?? 0))).toBeLessThan(0.3);
    });
  });

  it('keeps words in order and inside their segment', async () => {
    const transcript = await transcriptOf('night-train');
    let before = 0;
    for (const segment of transcript.segments) {
      for (const word of segment.words) {
        expect(word.startSec).toBeGreaterThanOrEqual(before);
        expect(word.endSec).toBeGreaterThanOrEqual(word.startSec);
        expect(word.endSec).toBeLessThanOrEqual(segment.endSec + 0.001);
        before = word.startSec;
      }
    }
    expect(before).toBeGreaterThan(15);
  });

  it('is understood when it is very quiet, and the segment says that it was raised', async () => {
    const { pcm, text } = await readSampleAnswer(4);
    const quiet = pcm.map((value) => Math.round(value / 100));
    const transcript = await transcribePcm(transcriber, quiet);
    expect(wordErrorRate([countWordErrors(text, transcript.text)])).toBeLessThanOrEqual(0.12);
    expect(transcript.segments.some((segment) => segment.flags.includes('level-raised'))).toBe(true);
  });
});

describe('sound without speech', () => {
  it.each(nonSpeechSounds(6))('gives no text: $name', async ({ pcm }) => {
    const transcript = await transcribePcm(transcriber, pcm);
    expect(transcript.text).toBe('');
    expect(transcript.segments).toEqual([]);
  });

  it('gives nothing for no sound at all', async () => {
    const transcript = await transcribePcm(transcriber, new Int16Array(0));
    expect(transcript).toMatchObject({ text: '', durationSec: 0, segments: [], speech: [] });
  });
});
