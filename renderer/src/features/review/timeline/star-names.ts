import type { StarLabel } from '@shared/model/score';

/** What the parts of an answer are called on the screen. */
export const starNames: Record<StarLabel, string> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  lesson: 'Lesson',
};
