import { useMemo } from 'react';
import { useSettings } from '@renderer/api/use-settings';
import { ActionButton } from '@renderer/components/action-button';
import { Panel } from '@renderer/components/panel';
import { Pill } from '@renderer/components/pill';
import { useNow } from '@renderer/components/use-now';
import classes from '@renderer/features/review/opinion/opinion.module.css';
import { OpinionResult } from '@renderer/features/review/opinion/opinion-result';
import { useOpinion } from '@renderer/features/review/opinion/use-opinion';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import { shownTranscript } from '@renderer/features/review/transcript/shown-transcript';
import type { TakeReview } from '@shared/ipc/contract';

interface OpinionPanelProps {
  review: TakeReview;
  clock: PlaybackClock | null;
}

/** One key for both: while the model is asked there is nothing else to do than to stop it. */
const key = 'Shift+O';

/** What a language model on this computer makes of the answer, beside the score and never in it. */
export function OpinionPanel({ review, clock }: OpinionPanelProps) {
  const { session, take, transcript } = review;
  const { on, address } = useSettings().settings.secondOpinion;
  const { progress, ask, cancel } = useOpinion(session.id, take.id);
  const now = useNow();
  const present = useMemo(() => shownTranscript(transcript, []), [transcript]);
  const opinion = progress?.state === 'done' ? progress.opinion : review.opinion;
  const mayBeTold = take.selfRating !== null && !review.scoreHeld;
  if (!mayBeTold || present.text.trim() === '' || (!on && opinion === null)) return null;
  const isAsking = progress?.state === 'asking';

  return (
    <div className={classes.place}>
      <Panel title="Second opinion" aside={<Pill>Not in your score</Pill>}>
        {opinion && (
          <OpinionResult opinion={opinion} review={review} present={present} clock={clock} now={now} />
        )}
        {progress?.state === 'failed' && (
          <p role="alert" className={classes.notice}>
            {progress.message} {opinion && 'The opinion from before is kept.'}
          </p>
        )}
        <output className={classes.state}>
          {isAsking && `The model reads your answer: run ${progress.run} of ${progress.of}.`}
          {progress?.state === 'cancelled' && 'Cancelled. Nothing was kept of it.'}
        </output>
        {on && !isAsking && (
          <p className={classes.fine}>
            When you press the button, the text of this answer, its question and the descriptions of the
            levels go to the model at {address} on this computer, three times. Nothing else is sent.
          </p>
        )}
        <div className={classes.actions}>
          {on && !isAsking && (
            <ActionButton label={opinion ? 'Ask again' : 'Ask the model'} shortcut={key} onPress={ask} />
          )}
          {isAsking && <ActionButton label="Cancel" shortcut={key} onPress={cancel} />}
        </div>
        {!on && <p className={classes.fine}>The second opinion is switched off in the settings.</p>}
        <p className={classes.fine}>
          Language models repeat badly: the same answer can get another number next time. What it says never
          enters your scores, your progress or the debrief.
        </p>
      </Panel>
    </div>
  );
}
