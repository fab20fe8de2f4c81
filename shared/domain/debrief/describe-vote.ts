import type { Vote } from '@shared/model/pack-debrief';

const words: Record<Vote, string> = {
  'strongly-inclined': 'Strongly inclined',
  inclined: 'Inclined',
  'not-inclined': 'Not inclined',
  'strongly-not-inclined': 'Strongly not inclined',
};

/** A vote as it stands on a label: "Not inclined". */
export function describeVote(vote: Vote): string {
  return words[vote];
}

/** A vote in the middle of a sentence: "not inclined". */
export function voteInSentence(vote: Vote): string {
  return words[vote].toLowerCase();
}
