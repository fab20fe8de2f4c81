import { Panel } from '@renderer/components/panel';
import { RateInPlace } from '@renderer/features/review/scores/rate-in-place';
import { ScorePanel } from '@renderer/features/review/scores/score-panel';
import type { OpenCard } from '@renderer/features/review/scores/shown-evidence';
import classes from '@renderer/features/review/scores/scores.module.css';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import type { TakeReview } from '@shared/ipc/contract';

interface ScoresOrWaitProps {
  review: TakeReview;
  open: OpenCard;
  onOpen: (card: OpenCard) => void;
  clock: PlaybackClock | null;
  onRated: () => void;
}

/** The scores, or what stands between the user and them: their own rating, or the transcript. */
export function ScoresOrWait({ review, open, onOpen, clock, onRated }: ScoresOrWaitProps) {
  const { take, score } = review;
  if (take.selfRating === null) return <RateInPlace review={review} onRated={onRated} />;
  if (review.scoreHeld) {
    return (
      <Panel title="The scores come with the debrief">
        <output className={classes.reason}>
          You said {take.selfRating}. In a real loop nobody tells you how it went before all rounds are over.
        </output>
      </Panel>
    );
  }
  if (score) return <ScorePanel review={review} score={score} open={open} onOpen={onOpen} clock={clock} />;
  return (
    <Panel title="No score yet">
      <output className={classes.reason}>{reasonForNone(review)}</output>
    </Panel>
  );
}

function reasonForNone({ take }: TakeReview): string {
  const own = `You said ${take.selfRating}.`;
  switch (take.transcription.state) {
    case 'waiting':
    case 'running':
      return `${own} The score follows as soon as the transcript is complete.`;
    case 'failed':
      return `${own} Without a transcript there is nothing to score. Have the answer transcribed again.`;
    default:
      return `${own} There were no words in this answer to score.`;
  }
}
