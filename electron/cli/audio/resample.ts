import { Resampler } from '@shared/domain/sound/resampler';

/** Changes the sample rate of a whole recording. Rates are whole numbers in hertz. */
export function resample(samples: Float32Array, fromHz: number, toHz: number): Float32Array {
  if (fromHz === toHz) return samples;
  const resampler = new Resampler(fromHz, toHz);
  const body = resampler.push(samples);
  const end = resampler.finish();
  const whole = new Float32Array(body.length + end.length);
  whole.set(body);
  whole.set(end, body.length);
  return whole;
}
