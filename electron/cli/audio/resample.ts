/** Zero crossings of the sinc on each side: steep enough that nothing above 7.4 kHz folds down into speech. */
const ZERO_CROSSINGS = 24;
const KAISER_BETA = 8;
/** The filter closes a little below half of the lower rate, where its slope needs room. */
const PASSBAND = 0.95;

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}

/** Modified Bessel function of the first kind and order 0, by its series. */
function besselI0(x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-10; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

function kaiser(position: number): number {
  if (Math.abs(position) >= 1) return 0;
  return besselI0(KAISER_BETA * Math.sqrt(1 - position * position)) / besselI0(KAISER_BETA);
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/** Weights of the samples around an output sample that lies `fraction` (0 to 1) behind its left neighbour. */
function weightsAt(fraction: number, cutoff: number, reach: number): Float64Array {
  const weights = Float64Array.from({ length: 2 * reach }, (_, at) => {
    const distance = at - reach + 1 - fraction;
    return cutoff * sinc(cutoff * distance) * kaiser(distance / reach);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/**
 * Changes the sample rate by a windowed sinc (Kaiser window), low-passed below half of the lower of the two rates.
 * Rates are whole numbers in hertz.
 */
export function resample(samples: Float32Array, fromHz: number, toHz: number): Float32Array {
  if (fromHz === toHz) return samples;
  const divisor = greatestCommonDivisor(fromHz, toHz);
  const steps = toHz / divisor;
  const stride = fromHz / divisor;
  const cutoff = PASSBAND * Math.min(1, toHz / fromHz);
  const reach = Math.ceil(ZERO_CROSSINGS / cutoff);
  const phases: Float64Array[] = [];
  const length = Math.floor((samples.length * steps) / stride);
  return Float32Array.from({ length }, (_, at) => {
    const phase = (at * stride) % steps;
    const weights = (phases[phase] ??= weightsAt(phase / steps, cutoff, reach));
    const first = Math.floor((at * stride) / steps) - reach + 1;
    let sum = 0;
    for (let tap = 0; tap < weights.length; tap++) sum += (weights[tap] ?? 0) * (samples[first + tap] ?? 0);
    return sum;
  });
}
