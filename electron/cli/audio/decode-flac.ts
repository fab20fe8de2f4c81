import { FLACDecoder } from '@wasm-audio-decoders/flac';
import type { DecodedAudio } from './decoded-audio';
import { mixToMono } from './mix-to-mono';

/** Decodes a whole FLAC file. Null if not one sample could be read. */
export async function decodeFlac(bytes: Uint8Array): Promise<DecodedAudio | null> {
  const decoder = new FLACDecoder();
  await decoder.ready;
  try {
    const { channelData, sampleRate, samplesDecoded } = await decoder.decodeFile(bytes);
    if (samplesDecoded === 0) return null;
    return { samples: mixToMono(channelData), sampleRateHz: sampleRate };
  } finally {
    decoder.free();
  }
}
