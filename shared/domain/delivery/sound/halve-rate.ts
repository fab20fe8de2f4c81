/** Half of a symmetric low-pass filter with its middle first: 15 taps that cut off at a quarter of the rate. */
const taps = [0.5, 0.3142, 0, -0.0912, 0, 0.0386, 0, -0.0116];

/** A first-order high-pass at 70 Hz of 8 kHz sound. */
const lowCut = 1 / (1 + (2 * Math.PI * 70) / 8000);

/** Half the sample rate: pitch and the shape of vowels lie below 4 kHz, and everything after costs half as much. */
export function halveRate(samples: Int16Array): Float32Array {
  const halved = new Float32Array(Math.floor(samples.length / 2));
  for (let at = 0; at < halved.length; at += 1) {
    const middle = at * 2;
    let sum = (samples[middle] ?? 0) * 0.5;
    // The even taps of such a filter are zero.
    for (let away = 1; away < taps.length; away += 2) {
      sum += (taps[away] ?? 0) * ((samples[middle - away] ?? 0) + (samples[middle + away] ?? 0));
    }
    halved[at] = sum / 32_768;
  }
  cutLows(halved);
  cutLows(halved);
  return halved;
}

/** Takes away an offset and the hum below all voices: a sound that rides on them seems to repeat at every lag. */
function cutLows(samples: Float32Array): void {
  let before = 0;
  let out = 0;
  for (let at = 0; at < samples.length; at += 1) {
    const now = samples[at] as number;
    out = lowCut * (out + now - before);
    before = now;
    samples[at] = out;
  }
}
