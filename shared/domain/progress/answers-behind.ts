import type { JudgedAnswer } from '@shared/domain/progress/judged-answer';

/** How many answers there are, and from how many interviews. */
export function answersBehind(answers: readonly JudgedAnswer[]): { answers: number; interviews: number } {
  return { answers: answers.length, interviews: new Set(answers.map(({ sessionId }) => sessionId)).size };
}
