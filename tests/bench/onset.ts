/** Part of the largest amplitude at which a sound has begun: above what a codec adds, below the edge of a tone. */
const threshold = 0.25;

/** Where a sound becomes loud for the first time, in seconds. Throws for one that never does. */
export function onsetSec(pcm: Int16Array, sampleRateHz: number): number {
  let peak = 0;
  for (const sample of pcm) peak = Math.max(peak, Math.abs(sample));
  const at = pcm.findIndex((sample) => Math.abs(sample) > peak * threshold);
  if (peak === 0 || at < 0) throw new Error('There is nothing to be heard in the recording.');
  return at / sampleRateHz;
}
