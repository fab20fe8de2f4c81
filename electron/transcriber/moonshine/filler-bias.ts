/** The tokens that begin "um" and "uh" after a space, in lower and upper case ("▁um", "▁Um", "▁u", "▁U"). */
const FILLER_TOKENS = [1922, 6379, 318, 501];
const EXTRA_SCORE = 2;

/**
 * A nudge towards writing um and uh down, which the model learnt to leave out. Up to +2 it cost no words where it was
 * tried; from +3 on it begins to invent fillers.
 */
export const FILLER_BIAS: ReadonlyMap<number, number> = new Map(
  FILLER_TOKENS.map((token) => [token, EXTRA_SCORE]),
);
