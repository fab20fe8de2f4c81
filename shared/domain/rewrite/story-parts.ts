import type { StarLabel } from '@shared/model/score';

/** The parts of a story in the order in which they are best told. */
export const partOrder: readonly StarLabel[] = ['situation', 'task', 'action', 'result', 'lesson'];

/** The items whose words serve for a part that the answer has no span of. */
export const itemsOfPart: Readonly<Record<StarLabel, readonly string[]>> = {
  situation: ['event-anchor', 'setting'],
  task: ['task', 'own-assigned'],
  action: ['own-actions-2', 'own-decision', 'we-actions-2'],
  result: ['result-figure', 'outcome-checkable', 'outcome'],
  lesson: ['changed-habit', 'do-differently', 'lesson-named', 'bias-rule', 'own-prevent'],
};
