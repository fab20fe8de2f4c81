import { readFile } from 'node:fs/promises';
import { decodeWave } from './decode-wave';
import type { AudioFileResult, DecodedAudio } from './decoded-audio';
import { decodeFlac } from './flac/decode-flac';

type Decoder = (bytes: Uint8Array) => DecodedAudio | null | Promise<DecodedAudio | null>;

const READABLE = 'Only WAV and FLAC files can be read here';

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, at) => bytes[at] === letter.codePointAt(0));
}

function decoderFor(bytes: Uint8Array): Decoder | null {
  if (startsWith(bytes, 'fLaC')) return decodeFlac;
  if (startsWith(bytes, 'RIFF') || startsWith(bytes, 'RIFX') || startsWith(bytes, 'RF64')) return decodeWave;
  return null;
}

function problem(text: string): AudioFileResult {
  return { ok: false, problem: text };
}

/** Reads a sound file, going by its content, not its name. Any rate and any number of channels. */
export async function readAudioFile(path: string): Promise<AudioFileResult> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return problem(`There is no file ${path}.`);
    if (code === 'EISDIR') return problem(`${path} is a folder, not a sound file.`);
    if (code === 'EACCES') return problem(`You may not read ${path}.`);
    throw error;
  }
  if (bytes.length === 0) return problem(`${path} is empty.`);
  const decode = decoderFor(bytes);
  if (!decode) return problem(`${path} is not a sound file that can be read. ${READABLE}.`);
  const audio = await decode(bytes);
  if (!audio) return problem(`${path} holds no sound that can be read: it is damaged or empty.`);
  return { ok: true, audio };
}
