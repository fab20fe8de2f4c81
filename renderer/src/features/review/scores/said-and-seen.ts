import type { Gate, QualityScore, Score } from '@shared/model/score';

/** Sets the user's own rating beside the rubric's level: "You said 3, we see 4." Empty without an own rating. */
export function saidAndSeen(own: number | null, level: number): string {
  if (own === null) return '';
  return own === level ? `You said ${own}, and so do we.` : `You said ${own}, we see ${level}.`;
}

/** The score as a number with one decimal. */
export function scoreFigure(score: number): string {
  return score.toFixed(1);
}

/** A range this much wider on one side than the number is no longer the noise that every single answer has. */
const usualHalf = 0.35;

/**
 * Where the score probably lies and why that is uncertain; an empty text while it is as certain as one answer can be.
 * `confidence` is the recogniser's, 0 to 1, on average over the words; null for a typed answer.
 */
export function rangeText(
  { overall, range }: Pick<Score, 'overall' | 'range'>,
  confidence: number | null,
): string {
  // One side may have been cut off by the ends of the scale.
  const half = Math.max(range.high - overall, overall - range.low);
  if (half <= usualHalf) return '';
  const unclear = confidence === null ? 0 : 1 - confidence;
  const why = unclear > half / 2 ? 'some words were not heard clearly' : 'the answer is short';
  return `between ${scoreFigure(range.low)} and ${scoreFigure(range.high)}: ${why}`;
}

/** How sure the recogniser was of the words of an answer, on average; null where none carry that. */
export function meanConfidence(words: readonly { confidence: number }[]): number | null {
  if (words.length === 0) return null;
  return words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
}

/** What would lift an answer to its next level: the level and one sentence for each thing that is missing. */
export interface NextStep {
  toLevel: number;
  /** True where the level is only just reached, and this is what would make it safe. */
  safe: boolean;
  advice: string[];
}

/** More things than this at once are a list to read, not a thing to try. */
const MOST_ADVICE = 3;

/**
 * The advice for the nearest level above the present one; where a score was rounded up, for the level itself; null when
 * nothing is missing.
 */
export function nextStep(judged: Pick<QualityScore, 'level' | 'missing'>): NextStep | null {
  const atLeast = (level: number) => judged.missing.filter((advice) => advice.toLevel >= level);
  const above = atLeast(judged.level + 1);
  const open = above.length > 0 ? above : atLeast(judged.level);
  if (open.length === 0) return null;
  const toLevel = Math.min(...open.map((advice) => advice.toLevel));
  const advice = open.filter((one) => one.toLevel === toLevel).map((one) => one.advice);
  return { toLevel, safe: toLevel <= judged.level, advice: [...new Set(advice)].slice(0, MOST_ADVICE) };
}

/** The gates that keep an answer below its next level; one that only matters higher up is no news yet. */
export function holdingGates(score: Pick<Score, 'level' | 'gates'>): Gate[] {
  return score.gates.filter((gate) => gate.cap < score.level + 1);
}
