/** Makes the function that computes the power spectrum of `size` samples (a power of two) under a Hann window. */
export function powerSpectrum(size: number): (samples: Float32Array, start: number) => Float32Array {
  const window = Float32Array.from(
    { length: size },
    (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / size),
  );
  const cosines = Float32Array.from({ length: size / 2 }, (_, at) => Math.cos((2 * Math.PI * at) / size));
  const sines = Float32Array.from({ length: size / 2 }, (_, at) => -Math.sin((2 * Math.PI * at) / size));
  const order = bitReversed(size);
  const real = new Float32Array(size);
  const imaginary = new Float32Array(size);
  return (samples, start) => {
    for (let at = 0; at < size; at += 1) {
      const from = order[at] ?? 0;
      real[at] = (samples[start + from] ?? 0) * (window[from] ?? 0);
      imaginary[at] = 0;
    }
    for (let half = 1; half < size; half *= 2) butterflies(real, imaginary, half, cosines, sines);
    return Float32Array.from({ length: size / 2 + 1 }, (_, bin) => {
      return (real[bin] ?? 0) ** 2 + (imaginary[bin] ?? 0) ** 2;
    });
  };
}

function butterflies(
  real: Float32Array,
  imaginary: Float32Array,
  half: number,
  cosines: Float32Array,
  sines: Float32Array,
): void {
  const stride = cosines.length / half;
  for (let group = 0; group < real.length; group += half * 2) {
    for (let at = 0; at < half; at += 1) {
      const upper = group + at;
      const lower = upper + half;
      const cosine = cosines[at * stride] as number;
      const sine = sines[at * stride] as number;
      const turnedReal = (real[lower] as number) * cosine - (imaginary[lower] as number) * sine;
      const turnedImaginary = (real[lower] as number) * sine + (imaginary[lower] as number) * cosine;
      real[lower] = (real[upper] as number) - turnedReal;
      imaginary[lower] = (imaginary[upper] as number) - turnedImaginary;
      real[upper] = (real[upper] as number) + turnedReal;
      imaginary[upper] = (imaginary[upper] as number) + turnedImaginary;
    }
  }
}

/** The places of 0, 1, 2, … with their bits read backwards: the order in which the fast transform wants its input. */
function bitReversed(size: number): Uint16Array {
  const order = new Uint16Array(size);
  for (let at = 1; at < size; at += 1)
    order[at] = ((order[at >> 1] ?? 0) >> 1) | (at % 2 === 1 ? size >> 1 : 0);
  return order;
}
