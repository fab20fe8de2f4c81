import { VisuallyHidden } from '@mantine/core';
import { Pill } from '@renderer/components/pill';
import classes from '@renderer/features/debrief/packets/packets.module.css';
import { describeVote } from '@shared/domain/debrief/describe-vote';
import { isInclined } from '@shared/domain/debrief/vote-order';
import type { Vote } from '@shared/model/pack-debrief';

interface VoteMarkProps {
  vote: Vote | null;
  /** The vote before, where it was another one: struck through. */
  before?: Vote | null;
}

/** A vote as a label. No vote is no verdict, and looks like none. */
export function VoteMark({ vote, before = null }: VoteMarkProps) {
  const changed = before !== null && before !== vote;
  return (
    <span className={classes.vote}>
      {changed && (
        <s className={classes.before}>
          <VisuallyHidden>First vote: </VisuallyHidden>
          {describeVote(before)}
        </s>
      )}
      {changed && <VisuallyHidden>, then: </VisuallyHidden>}
      {vote === null ? (
        <Pill>No vote</Pill>
      ) : (
        <Pill tone={isInclined(vote) ? 'green' : 'red'}>{describeVote(vote)}</Pill>
      )}
    </span>
  );
}
