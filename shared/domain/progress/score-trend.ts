import { answerSd, studentFactor } from '@shared/domain/progress/answer-noise';
import { daysBetween } from '@shared/domain/progress/calendar-day';
import { medianSlope, type Place } from '@shared/domain/progress/median-slope';
import { roundScore } from '@shared/domain/scoring/ladders/round-score';
import type { QualityProgress } from '@shared/model/progress';

/** A score with the time and the day of its answer. */
export interface DatedScore {
  at: string;
  day: string;
  score: number;
}

const dayMs = 86_400_000;
/** A trend is told as the change over so many days. */
const told = 28;
/** How far it looks back from the newest answer. */
const lookBackDays = 84;
const mostAnswers = 60;
const fewestAnswers = 4;
const fewestDays = 3;
/** Less time than this says nothing about four weeks. */
const shortestSpan = 7;

/**
 * The change over four weeks, by the median slope, with an 80 % interval that is at least as wide as the noise of single
 * answers makes it. It has a direction only where the interval leaves out no change at all. Null for fewer than four
 * answers, on fewer than three days, or within less than a week.
 */
export function scoreTrend(oldestFirst: readonly DatedScore[]): QualityProgress['trend'] {
  const newest = oldestFirst.at(-1);
  if (!newest) return null;
  const used = oldestFirst
    .slice(-mostAnswers)
    .filter(({ day }) => daysBetween(day, newest.day) <= lookBackDays);
  const days = new Set(used.map(({ day }) => day));
  const span = daysBetween(used[0]?.day ?? newest.day, newest.day);
  if (used.length < fewestAnswers || days.size < fewestDays || span < shortestSpan) return null;
  const points = used.map(({ at, score }) => ({ x: Date.parse(at) / dayMs, y: score }));
  const slope = medianSlope(points);
  if (!slope) return null;
  const half = (studentFactor(points.length - 2) * answerSd) / Math.sqrt(spreadOf(points));
  const low = Math.min(slope.low, slope.value - half) * told;
  const high = Math.max(slope.high, slope.value + half) * told;
  const direction = low > 0 ? 'up' : high < 0 ? 'down' : 'unclear';
  return { value: roundScore(slope.value * told), low: roundScore(low), high: roundScore(high), direction };
}

function spreadOf(points: readonly Place[]): number {
  const mean = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  return points.reduce((sum, { x }) => sum + (x - mean) ** 2, 0);
}
