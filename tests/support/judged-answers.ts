import { addDays } from '@shared/domain/progress/calendar-day';
import type { JudgedAnswer } from '@shared/domain/progress/judged-answer';
import type { Pack, Quality } from '@shared/model/pack';

/** The first day of the samples. */
export const firstDay = '2026-03-02';

/** A judged answer about ownership, given at noon so many days after the first day. */
export function anAnswer(dayNumber: number, overall: number, part: Partial<JudgedAnswer> = {}): JudgedAnswer {
  const day = addDays(firstDay, dayNumber);
  return {
    at: `${day}T12:00:00.000Z`,
    day,
    sessionId: `session-${dayNumber}`,
    takeId: `take-${dayNumber}`,
    questionId: `question-${dayNumber}`,
    title: 'A late delivery',
    kind: 'behavioural',
    qualityIds: ['ownership'],
    mode: 'real',
    overall,
    qualities: { ownership: overall },
    items: [],
    selfRating: 3,
    delivery: {},
    ...part,
  };
}

/** A quality with anchors that say nothing. */
export function aQuality(id: string, name: string): Quality {
  const anchors = { 1: 'one', 2: 'two', 3: 'three', 4: 'four', 5: 'five' };
  return { id, name, summary: name, functional: false, anchors };
}

/** A pack of two qualities, whose bar is the usual one. */
export const twoQualities: Pick<Pack, 'id' | 'title' | 'qualities' | 'debrief'> = {
  id: 'pack',
  title: 'Backend Developer',
  qualities: [aQuality('ownership', 'Ownership'), aQuality('bias', 'Bias for action')],
  debrief: null,
};
