import { addDays } from '@shared/domain/progress/calendar-day';
import type { JudgedAnswer } from '@shared/domain/progress/judged-answer';
import type { WeakQuestion } from '@shared/model/progress';

/** A question whose last answer lies below this comes back. */
const weakBelow = 3;
/** Days after which it comes back: after the weak answer, then after each good one. */
const intervals = [1, 3, 7, 14] as const;

interface Repetition {
  answer: JudgedAnswer;
  step: number;
  /** The day from which the next repetition is counted. */
  countedOn: string;
}

/**
 * The questions that came out weak, the ones that are due first. A good answer moves a question one step on, at most one
 * step a day, and after the last step it is done; a weak answer starts it again. The answers come oldest first.
 */
export function weakQuestions(oldestFirst: readonly JudgedAnswer[], today: string): WeakQuestion[] {
  const open = new Map<string, Repetition>();
  for (const answer of oldestFirst) {
    const next = repeated(open.get(answer.questionId), answer);
    if (next) open.set(answer.questionId, next);
    else open.delete(answer.questionId);
  }
  return [...open.values()]
    .map((repetition) => describe(repetition, today))
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.lastScore - b.lastScore);
}

function repeated(before: Repetition | undefined, answer: JudgedAnswer): Repetition | null {
  if (answer.overall < weakBelow) return { answer, step: 0, countedOn: answer.day };
  if (!before) return null;
  // What was just read or said again on the same day is no proof that it stays.
  if (answer.day <= before.countedOn) return { ...before, answer };
  const step = before.step + 1;
  return step < intervals.length ? { answer, step, countedOn: answer.day } : null;
}

function describe({ answer, step, countedOn }: Repetition, today: string): WeakQuestion {
  const { questionId, title, qualityIds, overall, at } = answer;
  const dueOn = addDays(countedOn, intervals[step] ?? 0);
  const due = dueOn <= today;
  return {
    questionId,
    title,
    qualityIds: [...qualityIds],
    lastScore: overall,
    lastAt: at,
    dueOn,
    due,
    step,
  };
}
