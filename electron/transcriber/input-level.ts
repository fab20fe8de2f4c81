const FRAME_SAMPLES = 320;
const QUIET_DBFS = -40;
const TARGET_DBFS = -20;

/**
 * Level of the speech in decibels below full scale: the root mean square of the loudest 30 % of the 20 ms frames, so
 * that pauses do not count. -Infinity for digital silence.
 */
export function speechLevelDbfs(samples: Float32Array): number {
  const powers: number[] = [];
  for (let start = 0; start < samples.length; start += FRAME_SAMPLES) {
    const frame = samples.subarray(start, start + FRAME_SAMPLES);
    powers.push(frame.reduce((sum, value) => sum + value * value, 0) / frame.length);
  }
  powers.sort((left, right) => right - left);
  const loudest = powers.slice(0, Math.max(1, Math.round(powers.length * 0.3)));
  return 10 * Math.log10(loudest.reduce((sum, power) => sum + power, 0) / loudest.length);
}

/**
 * Raises very quiet speech (below -40 dBFS) to -20 dBFS; louder speech is left alone, because raising it gains
 * nothing. Peaks are held at full scale.
 */
export function raiseQuietSpeech(samples: Float32Array): { samples: Float32Array; raised: boolean } {
  const level = speechLevelDbfs(samples);
  if (level >= QUIET_DBFS || level === -Infinity) return { samples, raised: false };
  const gain = 10 ** ((TARGET_DBFS - level) / 20);
  return {
    samples: samples.map((value) => Math.max(-1, Math.min(1, value * gain))),
    raised: true,
  };
}
