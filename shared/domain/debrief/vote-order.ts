import type { Vote } from '@shared/model/pack-debrief';

const fromYesToNo: readonly Vote[] = [
  'strongly-inclined',
  'inclined',
  'not-inclined',
  'strongly-not-inclined',
];

/** Steps from one vote to another: above zero where the second one is the kinder one. */
export function stepsUp(from: Vote, to: Vote): number {
  return fromYesToNo.indexOf(from) - fromYesToNo.indexOf(to);
}

/** The vote, held down to `best` where it is kinder than that. */
export function atBest(vote: Vote, best: Vote): Vote {
  return stepsUp(best, vote) > 0 ? best : vote;
}

/** The vote that lies one step towards `to`, or `from` itself where both are the same. */
export function oneStepTowards(from: Vote, to: Vote): Vote {
  return fromYesToNo[fromYesToNo.indexOf(from) - Math.sign(stepsUp(from, to))] ?? from;
}

/** True for both votes that speak for the candidate. */
export function isInclined(vote: Vote): boolean {
  return stepsUp('inclined', vote) >= 0;
}
