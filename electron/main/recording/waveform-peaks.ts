import { createReadStream } from 'node:fs';
import { pcmAudio } from '@electron/main/recording/pcm-audio';
import { fileSizeBytes } from '@electron/main/storage/disk-usage';

const fullScale = 32_768;
/** What is drawn as nothing. Speech at a microphone lies at about -20 dBFS, a quiet room at -55. */
const floorDb = -60;

/**
 * Loudness of a stored sound in `buckets` equal stretches, from 0 (-60 dBFS and below) to 1 (full scale): the root
 * mean square of each stretch in decibels, so that speech fills the picture and silence stays flat. The file is
 * streamed. Fewer buckets come back for a file with fewer samples, none for an empty or missing one.
 */
export async function waveformPeaks(path: string, buckets: number): Promise<number[]> {
  const samples = Math.floor((await fileSizeBytes(path)) / pcmAudio.bytesPerSample);
  const count = Math.min(buckets, samples);
  const sums = new Float64Array(count);
  const sizes = new Uint32Array(count);
  let index = 0;
  for await (const sample of readSamples(path, samples)) {
    for (const value of sample) {
      const bucket = Math.min(count - 1, Math.floor((index * count) / samples));
      sums[bucket] = (sums[bucket] ?? 0) + value * value;
      sizes[bucket] = (sizes[bucket] ?? 0) + 1;
      index += 1;
    }
  }
  return Array.from(sums, (sum, bucket) => loudness(sum / Math.max(1, sizes[bucket] ?? 0)));
}

/** Blocks of samples; a stream may cut anywhere, so an odd byte waits for its other half. */
async function* readSamples(path: string, samples: number): AsyncGenerator<Int16Array> {
  if (samples === 0) return;
  let odd = Buffer.alloc(0);
  const end = samples * pcmAudio.bytesPerSample - 1;
  for await (const piece of createReadStream(path, { end, highWaterMark: 1 << 18 })) {
    const bytes = Buffer.concat([odd, piece as Buffer]);
    const whole = bytes.length - (bytes.length % pcmAudio.bytesPerSample);
    odd = bytes.subarray(whole);
    const block = new Int16Array(whole / pcmAudio.bytesPerSample);
    for (let index = 0; index < block.length; index += 1) block[index] = bytes.readInt16LE(index * 2);
    yield block;
  }
}

function loudness(meanSquare: number): number {
  if (meanSquare === 0) return 0;
  const db = 10 * Math.log10(meanSquare / fullScale ** 2);
  return Math.min(1, Math.max(0, 1 - db / floorDb));
}
