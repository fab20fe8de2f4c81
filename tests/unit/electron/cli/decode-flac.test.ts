import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeFlac } from '@electron/cli/audio/flac/decode-flac';

const root = resolve(import.meta.dirname, '../../../..');

function flacFiles(folder: string): string[] {
  return readdirSync(resolve(root, folder))
    .filter((name) => name.endsWith('.flac'))
    .map((name) => resolve(root, folder, name));
}

/** The stream's own MD5 of its samples stands in the last 16 bytes of the first block. */
function notedMd5(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(26, 42)).toString('hex');
}

function md5Of(samples: Float32Array, bytesPerSample: number): string {
  const bytes = Buffer.alloc(samples.length * bytesPerSample);
  samples.forEach((value, at) =>
    bytes.writeIntLE(Math.round(value * 2 ** (8 * bytesPerSample - 1)), at * bytesPerSample, bytesPerSample),
  );
  return createHash('md5').update(bytes).digest('hex');
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

describe('a FLAC file', () => {
  it.each([
    ...flacFiles('tests/fixtures/speech'),
    // The other samples are packed in the same way, and larger.
    ...flacFiles('resources/samples').slice(0, 1),
    resolve(root, 'tests/fixtures/flac/verbatim-noise.flac'),
  ])('is decoded to the samples that were packed: %s', (path) => {
    const bytes = readFileSync(path);
    const audio = decodeFlac(bytes);
    expect(audio?.sampleRateHz).toBe(16_000);
    expect(md5Of(audio?.samples ?? new Float32Array(0), 2)).toBe(notedMd5(bytes));
  });

  it.each([
    { file: 'stereo-24-bit.flac', sampleRateHz: 44_100, peak: 0.5 },
    { file: 'stereo-8-bit.flac', sampleRateHz: 8000, peak: 0.5 },
  ])('of another kind is decoded too: $file', ({ file, sampleRateHz, peak }) => {
    const audio = decodeFlac(readFileSync(resolve(root, 'tests/fixtures/flac', file)));
    expect(audio?.sampleRateHz).toBe(sampleRateHz);
    expect(audio?.samples.length).toBe(sampleRateHz / 4);
    const highest = (audio?.samples ?? new Float32Array(0)).reduce((max, value) => Math.max(max, value), 0);
    expect(highest).toBeCloseTo(peak, 1);
  });

  it('that was cut off is decoded as far as it goes', () => {
    const bytes = readFileSync(resolve(root, 'tests/fixtures/speech/library-move.flac'));
    const whole = decodeFlac(bytes)?.samples ?? new Float32Array(0);
    const half = decodeFlac(bytes.subarray(0, bytes.length / 2))?.samples ?? new Float32Array(0);
    expect(half.length).toBeGreaterThan(0.4 * whole.length);
    // As one comparison: a list of half a million numbers takes a second to compare one by one.
    expect(Buffer.compare(bytesOf(half), bytesOf(whole.subarray(0, half.length)))).toBe(0);
  });

  it('without sound or without sense gives nothing', () => {
    expect(decodeFlac(new TextEncoder().encode('fLaC'))).toBeNull();
    expect(decodeFlac(new TextEncoder().encode(`fLaC${'x'.repeat(500)}`))).toBeNull();
  });
});
