import { answersBehind } from '@shared/domain/progress/answers-behind';
import { interviewSd, normalFactor, qualitySd, rubricSd } from '@shared/domain/progress/answer-noise';
import { barOfPack } from '@shared/domain/progress/bar-of-pack';
import type { JudgedAnswer } from '@shared/domain/progress/judged-answer';
import { readinessSentences } from '@shared/domain/progress/readiness-sentences';
import { inScale } from '@shared/domain/progress/in-scale';
import { roundScore } from '@shared/domain/scoring/ladders/round-score';
import type { Pack } from '@shared/model/pack';
import type { Estimate, QualityProgress, Readiness } from '@shared/model/progress';
import type { RealInterview } from '@shared/model/real-interview';

/** What readiness is worked out from, for one pack. */
export interface ReadinessFacts {
  pack: Pick<Pack, 'debrief'>;
  qualities: readonly QualityProgress[];
  /** Oldest first. */
  answers: readonly JudgedAnswer[];
  interviews: readonly RealInterview[];
  today: string;
}

/** One quality alone says too little about a whole round. */
const fewestQualities = 2;

/**
 * How ready somebody is, as a range. The level is the mean over the qualities that at least two answers judge; its
 * interval holds the noise of the answers, of good and bad days and of the rubric, and what is not known of the
 * qualities without answers. Real interviews stand beside it and do not move it.
 */
export function readinessOf(facts: ReadinessFacts): Readiness {
  const bar = barOfPack(facts.pack);
  const levels = facts.qualities.flatMap(({ level }) => level ?? []);
  const allQualities = facts.qualities.length;
  const isEnough = levels.length >= Math.min(fewestQualities, allQualities) && levels.length > 0;
  const interviews = answersBehind(facts.answers).interviews;
  const level = isEnough ? pooled(levels, { allQualities, interviews }) : null;
  return {
    level,
    bar,
    judgedQualities: levels.length,
    allQualities,
    standing: standingOf(level, bar),
    restsOn: readinessSentences(facts),
  };
}

function pooled(
  levels: readonly Estimate[],
  { allQualities, interviews }: { allQualities: number; interviews: number },
): Estimate {
  const judged = levels.length;
  const mean = levels.reduce((sum, { value }) => sum + value, 0) / judged;
  // An interval may be cut off by an end of the scale, so the wider side is the honest one.
  const squares = levels.reduce(
    (sum, { value, low, high }) => sum + Math.max(value - low, high - value) ** 2,
    0,
  );
  const known = judged / allQualities;
  const half = Math.hypot(
    known * (Math.sqrt(squares) / judged),
    (1 - known) * normalFactor * qualitySd,
    (normalFactor * interviewSd) / Math.sqrt(Math.max(1, interviews)),
    normalFactor * rubricSd,
  );
  return { value: roundScore(mean), low: inScale(mean - half), high: inScale(mean + half) };
}

function standingOf(level: Estimate | null, bar: number): Readiness['standing'] {
  if (level === null) return 'unknown';
  if (level.high < bar) return 'below';
  return level.low >= bar ? 'above' : 'around';
}
