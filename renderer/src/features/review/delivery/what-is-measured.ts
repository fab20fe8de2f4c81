import type { Delivery, MeasureName } from '@shared/model/delivery';

/** How much of an answer there is to measure. */
export type Measurable = 'typed' | 'silent' | 'little' | 'all';

const needSpeech: readonly MeasureName[] = ['paceWpm', 'articulationWpm', 'fillersPerMin', 'hedgesPerMin'];

/** Whether an answer can be measured, going by what was measured: below some seconds of speech there is no pace. */
export function whatIsMeasured({ wordCount, ratings }: Delivery, typed: boolean): Measurable {
  if (typed) return 'typed';
  if (wordCount === 0) return 'silent';
  const taken = needSpeech.flatMap((measure) => ratings[measure] ?? []);
  return taken.length > 0 && taken.every((rating) => rating === 'unknown') ? 'little' : 'all';
}

/** The same as a sentence; empty where everything is measured. */
export const measurableWords: Record<Measurable, string> = {
  typed: 'You typed this answer. Pace, pauses, fillers and voice need sound, so they are not measured.',
  silent: 'No words were heard in this answer, so there is nothing to measure.',
  little: 'You spoke for less than 5 seconds, which is too little to measure pace, fillers or voice.',
  all: '',
};
