import type { Vote } from '@shared/model/pack-debrief';
import { countInWords } from './count-in-words';
import { voteInSentence } from './describe-vote';
import type { GivenVote, QualityLevel } from './give-vote';

/** A second vote and what it was taken from. */
export interface CountedBallot {
  first: Vote;
  second: Vote;
  /** The vote from the own evidence, and what the rules make of all packets. */
  alone: GivenVote;
  ruled: GivenVote;
  before: readonly QualityLevel[];
  after: readonly QualityLevel[];
  /** Answers of other rounds that came in. */
  others: number;
}

/** The quality whose level moved furthest, with both levels: "Ownership from 2.4 to 3.1"; null where none moved. */
function furthest(before: readonly QualityLevel[], after: readonly QualityLevel[]): string | null {
  let most: { by: number; text: string } | null = null;
  for (const { qualityId, name, level } of after) {
    const was = before.find((one) => one.qualityId === qualityId)?.level ?? level;
    const by = Math.abs(level - was);
    if (by > (most?.by ?? 0)) most = { by, text: `${name} from ${was} to ${level}` };
  }
  return most?.text ?? null;
}

function figures({ alone, ruled, before, after }: CountedBallot): string {
  const moved = furthest(before, after);
  if (moved === null) return `the mean stays at ${ruled.mean}`;
  const mean =
    alone.mean === ruled.mean
      ? `the mean stays at ${ruled.mean}`
      : `the mean goes from ${alone.mean} to ${ruled.mean}`;
  return after.length > 1 ? `${mean}, ${moved} most of all` : mean;
}

/** What decides a vote that moved. */
function decidedBy({ ruled, second }: CountedBallot): string {
  const rule = `; what decides is then ${ruled.because}`;
  if (ruled.vote === second) return rule;
  return `${rule}, which alone would mean ${voteInSentence(ruled.vote)}, but a second vote moves one step at most`;
}

/** Why a second vote moved or held, in one sentence with its figures. */
export function describeBallot(ballot: CountedBallot): string {
  const { first, second, others } = ballot;
  const stays = first === second;
  const vote = stays
    ? `Stays ${voteInSentence(first)}`
    : `Moves from ${voteInSentence(first)} to ${voteInSentence(second)}`;
  if (others === 0) return `${vote}: nobody else heard anything that counts for the same qualities.`;
  const heard = `with ${countInWords(others, 'answer')} that others heard`;
  return `${vote}: ${heard}, ${figures(ballot)}${stays ? '' : decidedBy(ballot)}.`;
}
