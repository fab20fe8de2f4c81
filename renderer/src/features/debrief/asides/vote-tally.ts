import { headingNumber } from '@renderer/wording/count-words';
import { countInWords } from '@shared/domain/debrief/count-in-words';
import { isInclined } from '@shared/domain/debrief/vote-order';
import type { Ballot } from '@shared/model/debrief';

/** How many of those who voted are inclined: "Three of four votes are inclined." */
export function voteTally(ballots: readonly Ballot[], which: 'first' | 'second'): string {
  const votes = ballots.flatMap((ballot) => {
    const vote = ballot[which];
    return vote === null ? [] : [vote];
  });
  if (votes.length === 0) return 'Nobody could vote: nothing was heard.';
  const inclined = votes.filter(isInclined).length;
  const count = inclined === 0 ? 'None' : headingNumber(inclined);
  return `${count} of ${countInWords(votes.length, 'vote')} ${inclined > 1 ? 'are' : 'is'} inclined.`;
}

/** How many votes are other ones the second time. */
export function changedVotes(ballots: readonly Ballot[]): number {
  return ballots.filter(({ first, second }) => first !== second).length;
}
