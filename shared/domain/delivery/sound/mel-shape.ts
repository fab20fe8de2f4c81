import { powerSpectrum } from './power-spectrum';

const bandCount = 20;
const lowestHz = 100;

const melOf = (hertz: number): number => 1127 * Math.log(1 + hertz / 700);
const hertzOf = (mel: number): number => 700 * (Math.exp(mel / 1127) - 1);

/** Edges of bands that are equally wide to the ear, as places in a spectrum. */
function bandEdges(size: number, sampleRateHz: number): number[] {
  const from = melOf(lowestHz);
  const to = melOf(sampleRateHz / 2);
  return Array.from({ length: bandCount + 2 }, (_none, edge) =>
    Math.round((hertzOf(from + ((to - from) * edge) / (bandCount + 1)) * size) / sampleRateHz),
  );
}

/**
 * Makes the function that tells the colour of a frame of `size` samples (a power of two): the logarithm of its power in
 * 20 bands. Two frames of one held sound have nearly the same.
 */
export function melShaper(
  size: number,
  sampleRateHz: number,
): (samples: Float32Array, start: number) => Float32Array {
  const edges = bandEdges(size, sampleRateHz);
  const spectrumOf = powerSpectrum(size);
  return (samples, start) => {
    const power = spectrumOf(samples, start);
    const shape = new Float32Array(bandCount);
    for (let band = 0; band < bandCount; band += 1) {
      const from = edges[band] ?? 0;
      const to = Math.max(from + 1, edges[band + 2] ?? 0);
      let sum = 0;
      for (let bin = from; bin < to; bin += 1) sum += power[bin] ?? 0;
      shape[band] = Math.log(sum / (to - from) + 1e-7);
    }
    return shape;
  };
}

/** Mean difference between the colours of two frames, the same in loud and quiet: 0 for the same sound. */
export function colourChange(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let band = 0; band < one.length; band += 1) sum += Math.abs((one[band] ?? 0) - (other[band] ?? 0));
  return one.length === 0 ? 0 : sum / one.length;
}
