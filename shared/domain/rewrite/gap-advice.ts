import type { StarLabel } from '@shared/model/score';

/** What belongs into a part that the answer lacks; each goes on from "here you would …". */
export const gapAdvice: Readonly<Record<StarLabel, string>> = {
  situation: 'say when and where it was, and what was wrong, in one sentence',
  task: 'say what was yours to do',
  action: 'say the two or three steps that you took yourself, each with “I”',
  result: 'say how it ended, with the number before and after',
  lesson: 'say what you do differently since then',
};

/** What belongs behind an outcome that nobody could check. */
export const figureAdvice = 'say the number before and after';
