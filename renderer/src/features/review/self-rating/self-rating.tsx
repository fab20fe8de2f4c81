import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSpeechState } from '@renderer/api/use-speech-state';
import { ActionButton } from '@renderer/components/action-button';
import { ConfirmDialog } from '@renderer/components/confirm-dialog';
import { EmptyState } from '@renderer/components/empty-state';
import { useKey } from '@renderer/components/keys/use-key';
import { PageHeader } from '@renderer/components/page-header';
import { rateTake } from '@renderer/features/review/rate-take';
import { nextUnrated, transcriptionProgress } from '@renderer/features/review/self-rating/rating-progress';
import { RatingRow } from '@renderer/features/review/self-rating/rating-row';
import classes from '@renderer/features/review/self-rating/self-rating.module.css';
import { useRatingKeys } from '@renderer/components/rating/use-rating-keys';
import { ratableOf } from '@renderer/features/review/session/answers-of';
import { routes } from '@renderer/navigation/routes';
import type { Session } from '@shared/model/session';

interface SelfRatingProps {
  session: Session;
  onChange: (session: Session) => void;
}

/** The answers of one session, each with its scale. Ratings are saved one by one, so this can be left at any time. */
export function SelfRating({ session, onChange }: SelfRatingProps) {
  const navigate = useNavigate();
  const answers = ratableOf(session);
  const takes = answers.map((answer) => answer.latest);
  const [current, setCurrent] = useState(() => nextUnrated(takes, -1) ?? 0);
  const [skipping, setSkipping] = useState(false);
  const open = takes.filter((take) => take.selfRating === null).length;
  const canTranscribe = useSpeechState()?.state !== 'unavailable';
  const { loopId, scoresHeld } = session;
  const showSession = () => void navigate(loopId === null ? routes.session(session.id) : routes.loop(loopId));

  const rate = async (index: number, rating: number) => {
    const take = takes[index];
    if (!take) return;
    setCurrent(index);
    const changed = await rateTake(session.id, take.id, rating);
    if (!changed) return;
    onChange(changed);
    const next = nextUnrated(
      ratableOf(changed).map((answer) => answer.latest),
      index,
    );
    setCurrent(next ?? index);
  };
  const move = (step: number) => setCurrent((at) => Math.min(answers.length - 1, Math.max(0, at + step)));

  useRatingKeys((rating) => void rate(current, rating));
  useKey('Up', 'Mark the answer before', () => move(-1));
  useKey('Down', 'Mark the next answer', () => move(1));

  if (answers.length === 0) {
    return (
      <EmptyState title="Nothing to rate" text="No question of this session has been answered yet.">
        <ActionButton
          label={loopId === null ? 'Go to the session' : 'Back to the loop'}
          shortcut="Enter"
          tone="main"
          onPress={showSession}
        />
      </EmptyState>
    );
  }
  return (
    <>
      <PageHeader
        over={[session.title, session.company].filter(Boolean).join(', ')}
        title="How did you do?"
      />
      <p className={classes.lead}>
        Judge each answer, with its follow-ups, before you see any score. How far apart the two are shows how
        well you know yourself.{scoresHeld && ' The scores come with the debrief.'}
      </p>
      <ol className={classes.list}>
        {answers.map((answer, index) => (
          <RatingRow
            key={answer.latest.id}
            answer={answer}
            number={index + 1}
            current={index === current}
            onRate={(rating) => void rate(index, rating)}
          />
        ))}
      </ol>
      <div className={classes.foot}>
        <output className={classes.progress}>{transcriptionProgress(takes, canTranscribe)}</output>
        <ActionButton label="Skip" shortcut="S" tone="bare" onPress={() => setSkipping(true)} />
        <ActionButton
          label={loopId === null ? 'See the scores' : 'Back to the loop'}
          shortcut="Enter"
          tone="main"
          disabled={open > 0}
          onPress={showSession}
        />
      </div>
      <ConfirmDialog
        opened={skipping}
        title="Skip your own rating?"
        text="The score of an answer stays hidden until you have rated it. You can do that later, for each answer in its own place."
        confirmLabel="Skip for now"
        cancelLabel="Keep rating"
        onConfirm={showSession}
        onCancel={() => setSkipping(false)}
      />
    </>
  );
}
