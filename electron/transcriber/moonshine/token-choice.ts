/** The token a decoder step settles on, and how sure the model was of it (0 to 1). */
export interface TokenChoice {
  readonly token: number;
  readonly probability: number;
}

/**
 * The likeliest token under the step's scores (logits). `bias` is added to single tokens before the choice, not to the
 * probability that is reported; `forbidden` is never chosen.
 */
export function chooseToken(
  logits: Float32Array,
  bias: ReadonlyMap<number, number>,
  forbidden: number | null,
): TokenChoice {
  let token = -1;
  let best = -Infinity;
  let highest = -Infinity;
  for (let at = 0; at < logits.length; at++) {
    const score = logits[at] ?? -Infinity;
    if (score > highest) highest = score;
    if (score > best && at !== forbidden) {
      best = score;
      token = at;
    }
  }
  for (const [biased, extra] of bias) {
    const score = (logits[biased] ?? -Infinity) + extra;
    if (score > best && biased !== forbidden) {
      best = score;
      token = biased;
    }
  }
  let sum = 0;
  for (let at = 0; at < logits.length; at++) sum += Math.exp((logits[at] ?? -Infinity) - highest);
  return { token, probability: Math.exp((logits[token] ?? -Infinity) - highest) / sum };
}
