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

/** Where the score probably lies, or an empty text when the range says no more than the number does. */
export function rangeText(range: { low: number; high: number }): string {
  const low = scoreFigure(range.low);
  const high = scoreFigure(range.high);
  return low === high ? '' : `${low} to ${high}`;
}

/** What would lift an answer to its next level: the level and one sentence for each thing that is missing. */
export interface NextStep {
  toLevel: number;
  advice: string[];
}

/** More than two things at once is a list to read, not a thing to try. */
const MOST_ADVICE = 2;

/** The advice for the nearest level above the present one; null when nothing is missing. */
export function nextStep(judged: Pick<QualityScore, 'level' | 'missing'>): NextStep | null {
  const above = judged.missing.filter((advice) => advice.toLevel > judged.level);
  if (above.length === 0) return null;
  const toLevel = Math.min(...above.map((advice) => advice.toLevel));
  const advice = above.filter((one) => one.toLevel === toLevel).map((one) => one.advice);
  return { toLevel, advice: [...new Set(advice)].slice(0, MOST_ADVICE) };
}

/** The gates that keep an answer below its next level; one that only matters higher up is no news yet. */
export function holdingGates(score: Pick<Score, 'level' | 'gates'>): Gate[] {
  return score.gates.filter((gate) => gate.cap < score.level + 1);
}
