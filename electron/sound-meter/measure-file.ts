import { readFile } from 'node:fs/promises';
import { measureSound } from '@shared/domain/delivery/sound/measure-sound';
import type { SoundMeasures } from '@shared/model/delivery';
import type { TimeSpan } from '@shared/model/transcript';

/**
 * Measures a stored sound. A last half sample, as a killed recording may leave behind, is ignored. An hour is 115 MB,
 * which a process that ends afterwards may take.
 */
export async function measureFile(pcmPath: string, speech: readonly TimeSpan[]): Promise<SoundMeasures> {
  const bytes = await readFile(pcmPath);
  const samples = new Int16Array(Math.floor(bytes.length / 2));
  for (let at = 0; at < samples.length; at += 1) samples[at] = bytes.readInt16LE(at * 2);
  return measureSound(samples, speech);
}
