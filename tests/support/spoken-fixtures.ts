import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readAudioFile } from '@electron/cli/audio/read-audio-file';
import { toTranscriberPcm } from '@electron/cli/audio/to-transcriber-pcm';

const root = resolve(import.meta.dirname, '..', '..');

/** A word and when it was said, in seconds. */
export interface KnownWord {
  text: string;
  startSec: number;
  endSec: number;
}

/** Speech of which everything is known. */
export interface SpokenFixture {
  path: string;
  /** 16 kHz mono. */
  pcm: Int16Array;
  text: string;
  words: KnownWord[];
}

/** Reads one sound file of any kind as 16 kHz mono. */
export async function readPcm(path: string): Promise<Int16Array> {
  const file = await readAudioFile(path);
  if (!file.ok) throw new Error(file.problem);
  return toTranscriberPcm(file.audio);
}

/** Reads a story of `tests/fixtures/speech`. */
export async function readSpokenFixture(name: 'library-move' | 'night-train'): Promise<SpokenFixture> {
  const base = resolve(root, 'tests/fixtures/speech', name);
  return {
    path: `${base}.flac`,
    pcm: await readPcm(`${base}.flac`),
    text: readFileSync(`${base}.txt`, 'utf8'),
    words: JSON.parse(readFileSync(`${base}.words.json`, 'utf8')) as KnownWord[],
  };
}

/** The sound of a sample answer, numbered from 1. */
export function sampleAnswerFile(number: number): string {
  return resolve(root, 'resources/samples', `answer-${number}.flac`);
}

/** Reads a sample answer, numbered from 1. */
export async function readSampleAnswer(number: number): Promise<{ pcm: Int16Array; text: string }> {
  const path = sampleAnswerFile(number);
  return { pcm: await readPcm(path), text: readFileSync(path.replace(/flac$/, 'txt'), 'utf8') };
}
