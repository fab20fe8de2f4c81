import type { InterviewOutcome, RealInterview } from '@shared/model/real-interview';

/** How a real interview can end, in the order in which the form lists it. */
export const outcomeWords: Record<InterviewOutcome, string> = {
  waiting: 'Waiting to hear',
  'next-round': 'On to the next round',
  offer: 'Offer',
  declined: 'Declined',
  withdrew: 'You withdrew',
};

/** How an interview can have felt, from 1 to 5. */
export const feltWords: Record<number, string> = {
  1: 'Badly',
  2: 'Rather badly',
  3: 'Mixed',
  4: 'Rather well',
  5: 'Well',
};

/** What a real interview is called: the company and the round, as far as they are known. */
export function interviewTitle({ company, round }: Pick<RealInterview, 'company' | 'round'>): string {
  return [company.trim(), round.trim()].filter((words) => words !== '').join(', ') || 'An interview';
}

/** A day of the log as a moment on it: noon stays the same day wherever the clock stands. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00`);
}
