import type { Outcome } from '@shared/model/debrief';

const headlines: Record<Outcome, string> = {
  hire: 'Hired',
  'hire-lower': 'Hired, one level lower',
  'no-hire': 'Not this time',
  undecided: 'No decision',
};

/** The decision in a few words, for a headline. */
export function describeOutcome(outcome: Outcome): string {
  return headlines[outcome];
}
