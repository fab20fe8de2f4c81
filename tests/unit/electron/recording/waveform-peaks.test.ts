import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waveformPeaks } from '@electron/main/recording/waveform-peaks';
import { scratchFolder } from '@tests/support/scratch-folder';
import { describe, expect, it } from 'vitest';

/** A file of square waves, one stretch of samples for each amplitude (1 is full scale). */
function sound(samplesEach: number, ...amplitudes: number[]): string {
  const path = join(scratchFolder(), 'audio.pcm');
  const stretches = amplitudes.map((amplitude) => {
    const bytes = Buffer.alloc(samplesEach * 2);
    for (let index = 0; index < samplesEach; index += 1) {
      const sign = index % 2 === 0 ? 1 : -1;
      bytes.writeInt16LE(Math.round(sign * amplitude * 32_767), index * 2);
    }
    return bytes;
  });
  writeFileSync(path, Buffer.concat(stretches));
  return path;
}

describe('waveform peaks', () => {
  it('give the loudness of each stretch in decibels, -60 to 0 dBFS as 0 to 1', async () => {
    const path = sound(16_000, 1, 0.1, 0.01, 0.001, 0);
    const peaks = await waveformPeaks(path, 5);
    const expected = [1, 2 / 3, 1 / 3, 0, 0];
    peaks.forEach((peak, index) => expect(peak).toBeCloseTo(expected[index] ?? Number.NaN, 1));
    expect(peaks).toHaveLength(5);
  });

  it('come from every sample of a long file, whatever way the stream is cut', async () => {
    const peaks = await waveformPeaks(sound(500_001, 0.1, 0.1, 0), 3);
    expect(peaks[0]).toBeCloseTo(2 / 3, 2);
    expect(peaks[1]).toBeCloseTo(2 / 3, 2);
    expect(peaks[2]).toBe(0);
  });

  it('are no more than there are samples, and leave out half a sample at the end', async () => {
    const path = join(scratchFolder(), 'audio.pcm');
    writeFileSync(path, Buffer.from([0xff, 0x7f, 0x00, 0x00, 0x7f]));
    expect(await waveformPeaks(path, 800)).toEqual([expect.closeTo(1, 3), 0]);
  });

  it('are none for an empty or a missing file', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'audio.pcm'), '');
    expect(await waveformPeaks(join(folder, 'audio.pcm'), 10)).toEqual([]);
    expect(await waveformPeaks(join(folder, 'nothing.pcm'), 10)).toEqual([]);
  });
});
