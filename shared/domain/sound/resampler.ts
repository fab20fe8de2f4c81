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
 * Changes the sample rate of a stream by a windowed sinc (Kaiser window), low-passed below half of the lower of the two
 * rates. Rates are whole numbers in hertz. Output is aligned with the input: it waits for the few samples that the
 * filter looks ahead (2 ms), and sound before the start and after the end counts as silence.
 */
export class Resampler {
  readonly #steps: number;
  readonly #stride: number;
  readonly #cutoff: number;
  readonly #reach: number;
  readonly #phases: Float64Array[] = [];
  /** Input samples that are still looked at; the first of them has the number `#keptFrom`. */
  #kept = new Float32Array(0);
  #keptFrom = 0;
  /** Samples given out so far. */
  #given = 0;

  constructor(fromHz: number, toHz: number) {
    const divisor = greatestCommonDivisor(fromHz, toHz);
    this.#steps = toHz / divisor;
    this.#stride = fromHz / divisor;
    this.#cutoff = PASSBAND * Math.min(1, toHz / fromHz);
    this.#reach = Math.ceil(ZERO_CROSSINGS / this.#cutoff);
  }

  /** Takes in the next samples and gives what can be told for certain. */
  push(samples: Float32Array): Float32Array {
    if (this.#steps === this.#stride) return samples;
    const joined = new Float32Array(this.#kept.length + samples.length);
    joined.set(this.#kept);
    joined.set(samples, this.#kept.length);
    this.#kept = joined;
    return this.#give(this.#countUpTo(this.#received - this.#reach));
  }

  /** The rest, with silence after the end. Nothing can be pushed any more. */
  finish(): Float32Array {
    if (this.#steps === this.#stride) return new Float32Array(0);
    return this.#give(Math.floor((this.#received * this.#steps) / this.#stride));
  }

  get #received(): number {
    return this.#keptFrom + this.#kept.length;
  }

  /** Output samples whose left neighbour comes before the given input sample. */
  #countUpTo(inputSample: number): number {
    return Math.max(this.#given, Math.ceil((inputSample * this.#steps) / this.#stride));
  }

  #give(upTo: number): Float32Array {
    const from = this.#given;
    const output = Float32Array.from({ length: upTo - from }, (_, at) => this.#sampleAt(from + at));
    this.#given = upTo;
    const firstNeeded = Math.floor((upTo * this.#stride) / this.#steps) - this.#reach + 1;
    if (firstNeeded > this.#keptFrom) {
      this.#kept = this.#kept.slice(firstNeeded - this.#keptFrom);
      this.#keptFrom = firstNeeded;
    }
    return output;
  }

  #sampleAt(position: number): number {
    const phase = (position * this.#stride) % this.#steps;
    const weights = (this.#phases[phase] ??= weightsAt(phase / this.#steps, this.#cutoff, this.#reach));
    const first = Math.floor((position * this.#stride) / this.#steps) - this.#reach + 1 - this.#keptFrom;
    let sum = 0;
    for (let tap = 0; tap < weights.length; tap++) {
      sum += (weights[tap] ?? 0) * (this.#kept[first + tap] ?? 0);
    }
    return sum;
  }
}
