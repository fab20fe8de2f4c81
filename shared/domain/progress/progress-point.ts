import type { JudgedAnswer } from '@shared/domain/progress/judged-answer';
import type { ProgressPoint } from '@shared/model/progress';

/** More points than this cannot be told apart in a chart. */
export const mostPoints = 200;

/** An answer as a point of a chart, by one of its scores. */
export function progressPoint(answer: JudgedAnswer, score: number): ProgressPoint {
  const { at, sessionId, takeId, title, mode } = answer;
  return { at, sessionId, takeId, title, mode, score };
}
