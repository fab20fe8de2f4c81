import { IconX } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useCall } from '@renderer/api/use-call';
import { ActionButton } from '@renderer/components/action-button';
import { ClipPlayer } from '@renderer/features/debrief/moments/clip-player';
import classes from '@renderer/features/debrief/moments/moment-dock.module.css';
import { momentClock, type SpokenMoment } from '@renderer/features/debrief/moments/moment-times';
import { routes } from '@renderer/navigation/routes';

interface MomentDockProps {
  moment: SpokenMoment;
  onClose: () => void;
}

/** Plays one moment where one is: the words, the recording, and the way to the whole answer. */
export function MomentDock({ moment, onClose }: MomentDockProps) {
  const navigate = useNavigate();
  const { sessionId, takeId, startSec, endSec, quote, questionTitle } = moment;
  const review = useCall('take:review', { sessionId, takeId });
  const mediaUrl = review.state === 'ready' ? review.value.mediaUrl : null;
  return (
    <section className={classes.dock} aria-label="Moment">
      <div className={classes.words}>
        <p className={classes.quote}>
          <q>{quote}</q>
        </p>
        <p className={classes.where}>
          {questionTitle}, {momentClock(moment)}
        </p>
        {review.state === 'failed' && (
          <p className={classes.trouble} role="alert">
            It cannot be played: {review.failure.message}
          </p>
        )}
        {review.state === 'ready' && mediaUrl === null && (
          <p className={classes.trouble} role="alert">
            There is no recording of this answer any more.
          </p>
        )}
      </div>
      {mediaUrl !== null && review.state === 'ready' && (
        <ClipPlayer
          address={mediaUrl}
          startSec={startSec}
          endSec={endSec}
          hasPicture={review.value.take.input === 'video'}
        />
      )}
      <div className={classes.actions}>
        <ActionButton
          label="Open the answer"
          shortcut="A"
          onPress={() => void navigate(routes.review(sessionId, takeId))}
        />
        <ActionButton
          label="Close"
          description="Close the moment"
          tone="bare"
          shortcut="Esc"
          icon={<IconX size={16} aria-hidden="true" />}
          onPress={onClose}
        />
      </div>
    </section>
  );
}
