import type { DecodedAudio } from '@electron/cli/audio/decoded-audio';
import { joinSamples, mixToMono } from '@electron/cli/audio/mix-to-mono';
import { BitReader, EndOfBytesError } from './bit-reader';
import { readFrame } from './frame';
import { FlacFormatError } from './subframe';

const STREAM_INFO = 0;

interface StreamInfo {
  readonly sampleRateHz: number;
  readonly bits: number;
}

/** Reads the blocks before the sound; the reader then stands at the first frame. */
function readStreamInfo(reader: BitReader): StreamInfo | null {
  reader.skipBytes(4);
  let info: StreamInfo | null = null;
  for (let isLast = false; !isLast;) {
    isLast = reader.unsigned(1) === 1;
    const type = reader.unsigned(7);
    const end = reader.unsigned(24) + reader.byteAt;
    if (type === STREAM_INFO) {
      reader.skipBytes(10);
      const sampleRateHz = reader.unsigned(20);
      reader.unsigned(3);
      info = { sampleRateHz, bits: reader.unsigned(5) + 1 };
    }
    reader.align();
    reader.skipBytes(end - reader.byteAt);
  }
  return info;
}

function unlessDamaged<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof EndOfBytesError || error instanceof FlacFormatError) return null;
    throw error;
  }
}

function toMono(channels: readonly Float64Array[], bits: number): Float32Array {
  const scale = 2 ** (bits - 1);
  return mixToMono(channels.map((channel) => Float32Array.from(channel, (value) => value / scale)));
}

/**
 * Decodes a whole FLAC file (RFC 9639). Sound behind a damaged place, or behind the end of a file that was cut off, is
 * left out. Null if not one sample could be read.
 *
 * Our own, because the decoders on npm either lose the last samples of a file or bring a licence that asks more of
 * those who pass the program on.
 */
export function decodeFlac(bytes: Uint8Array): DecodedAudio | null {
  const reader = new BitReader(bytes, 0);
  const info = unlessDamaged(() => readStreamInfo(reader));
  if (!info) return null;
  const blocks: Float32Array[] = [];
  while (!reader.isAtEnd) {
    const frame = unlessDamaged(() => readFrame(reader, info.bits));
    if (!frame) break;
    blocks.push(toMono(frame.channels, frame.bits));
  }
  const samples = joinSamples(blocks);
  return samples.length > 0 ? { samples, sampleRateHz: info.sampleRateHz } : null;
}
