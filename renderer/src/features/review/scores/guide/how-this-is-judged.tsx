import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useCall } from '@renderer/api/use-call';
import { ActionButton } from '@renderer/components/action-button';
import { FailureState } from '@renderer/components/failure-state';
import { KeyScope } from '@renderer/components/keys/key-scope';
import { LoadingState } from '@renderer/components/loading-state';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import { GuideParts } from '@renderer/features/review/scores/guide/guide-parts';
import classes from '@renderer/features/review/scores/guide/guide.module.css';
import type { OpenCard } from '@renderer/features/review/scores/shown-evidence';
import type { TakeReview } from '@shared/ipc/contract';
import type { Score } from '@shared/model/score';

interface GuideDialogProps {
  review: TakeReview;
  score: Score;
  /** The card from which it is opened: its ladder is shown first. */
  from: OpenCard;
  clock: PlaybackClock | null;
}

/** The way to everything behind the scores: the ladders, the anchors, and what a 5 sounds like. */
export function HowThisIsJudged(props: GuideDialogProps) {
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <>
      <div className={classes.way}>
        <ActionButton label="How this is judged" shortcut="H" onPress={() => setOpened(true)} />
      </div>
      <Modal
        opened={opened}
        onClose={close}
        title="How this is judged"
        size={960}
        centered
        withCloseButton={false}
        // The button with the key Esc does it.
        closeOnEscape={false}
      >
        <KeyScope>
          <Guide {...props} onClose={close} />
        </KeyScope>
      </Modal>
    </>
  );
}

function Guide({ review, score, from, clock, onClose }: GuideDialogProps & { onClose: () => void }) {
  const guide = useCall('take:rubric-guide', { sessionId: review.session.id, takeId: review.take.id });
  const first = from.card === 'quality' ? from.id : null;
  return (
    <>
      <div className={classes.frame}>
        {guide.state === 'ready' ? (
          <GuideParts guide={guide.value} score={score} first={first} clock={clock} />
        ) : guide.state === 'loading' ? (
          <LoadingState />
        ) : (
          <FailureState failure={guide.failure} onRetry={guide.reload} />
        )}
      </div>
      <div className={classes.actions}>
        {guide.state === 'ready' && (
          <span className={classes.version}>Rubric {guide.value.rubricVersion}</span>
        )}
        <ActionButton label="Close" shortcut="Esc" onPress={onClose} takesFocus />
      </div>
    </>
  );
}
