/** How much a stretch of sound repeats itself (0 to 1) and how often a second. */
export interface Periodicity {
  strength: number;
  hertz: number;
}

/** Human voices in speech: a low man's to a high woman's or a child's. */
const lowestHz = 65;
const highestHz = 420;

/** Half the period fits a wave as well as the whole; a shorter lag that is nearly as good is the true one. */
const nearlyAsGood = 0.9;

const silent: Periodicity = { strength: 0, hertz: 0 };

/**
 * Pitch by normalised autocorrelation: the frame is compared with itself a period later, over `size` samples from
 * `start`; as many again as the longest period are read behind them.
 */
export function pitchOfFrame(
  samples: Float32Array,
  start: number,
  size: number,
  sampleRateHz: number,
): Periodicity {
  const shortest = Math.floor(sampleRateHz / highestHz);
  const longest = Math.ceil(sampleRateHz / lowestHz);
  if (start + size + longest + 1 >= samples.length) return silent;
  const strengths = strengthsByLag(samples, start, size, longest + 1);
  let best = 0;
  for (let lag = shortest; lag <= longest; lag += 1) best = Math.max(best, strengths[lag] ?? 0);
  if (best <= 0) return silent;
  for (let lag = shortest; lag <= longest; lag += 1) {
    const here = strengths[lag] ?? 0;
    const isPeak = here >= (strengths[lag - 1] ?? 0) && here >= (strengths[lag + 1] ?? 0);
    if (isPeak && here >= best * nearlyAsGood) {
      return { strength: here, hertz: sampleRateHz / (lag + vertex(strengths, lag)) };
    }
  }
  return { ...silent, strength: best };
}

function strengthsByLag(samples: Float32Array, start: number, size: number, longest: number): Float32Array {
  const strengths = new Float32Array(longest + 1);
  let own = 0;
  for (let at = start; at < start + size; at += 1) own += (samples[at] as number) ** 2;
  let later = own;
  for (let lag = 1; lag <= longest; lag += 1) {
    later += (samples[start + size + lag - 1] as number) ** 2 - (samples[start + lag - 1] as number) ** 2;
    let product = 0;
    for (let at = start; at < start + size; at += 1) {
      product += (samples[at] as number) * (samples[at + lag] as number);
    }
    const power = own * later;
    strengths[lag] = power > 1e-12 ? product / Math.sqrt(power) : 0;
  }
  return strengths;
}

/** Where between the lags the peak really lies, by a parabola through its neighbours. */
function vertex(strengths: Float32Array, lag: number): number {
  const before = strengths[lag - 1] ?? 0;
  const here = strengths[lag] ?? 0;
  const after = strengths[lag + 1] ?? 0;
  const bend = before - 2 * here + after;
  return bend === 0 ? 0 : Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend)));
}
