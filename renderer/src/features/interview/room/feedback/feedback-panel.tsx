import { useState } from 'react';
import { call } from '@renderer/api/app-api';
import { ActionButton } from '@renderer/components/action-button';
import { notifyFailure } from '@renderer/components/notices';
import { RatingScale } from '@renderer/components/rating/rating-scale';
import { useRatingKeys } from '@renderer/components/rating/use-rating-keys';
import type { RoomDirector } from '@renderer/features/interview/director/room-director';
import type { RoomView } from '@renderer/features/interview/director/room-view';
import { threadUpTo } from '@shared/domain/threads/thread-of';
import { FeedbackReading } from './feedback-reading';
import { whatComesNext } from './what-comes-next';
import classes from './feedback-panel.module.css';

interface FeedbackPanelProps {
  view: RoomView;
  director: RoomDirector;
  onLeave: () => void;
}

/** Practice only: the candidate judges the answer, then sees how it reads, and tries again or goes on. */
export function FeedbackPanel({ view, director, onLeave }: FeedbackPanelProps) {
  const { session } = view;
  const { at } = session.interview;
  const takeId = at.phase === 'feedback' ? at.takeId : '';
  const take = session.takes.find(({ id }) => id === takeId);
  const [rated, setRated] = useState<number | null>(null);
  const rating = rated ?? take?.selfRating ?? null;
  const question = at.phase === 'feedback' ? session.plan.questions[at.questionIndex] : undefined;
  const rate = async (value: number) => {
    if (rating !== null) return;
    setRated(value);
    if (!take) return;
    // The opening answer stands for its follow-ups.
    const opening = threadUpTo(session, take).answers[0]?.takeId ?? takeId;
    const result = await call('take:rate', { sessionId: session.id, takeId: opening, rating: value });
    if (!result.ok) notifyFailure(result.error);
  };
  if (at.phase !== 'feedback' || !take || !question) return null;
  return (
    <section className={classes.panel} aria-label="Feedback">
      <h2 className={classes.title}>{question.title}</h2>
      {rating === null ? (
        <RateFirst name={question.title} onRate={(value) => void rate(value)} />
      ) : (
        <FeedbackReading key={takeId} session={session} take={take} rating={rating} />
      )}
      <div className={classes.actions}>
        <ActionButton
          label={whatComesNext(session, at.next)}
          shortcut="Space"
          tone="main"
          takesFocus
          onPress={() => void director.goOn('feedback-read')}
        />
        <ActionButton
          label="Try it again now"
          shortcut="T"
          onPress={() => void director.goOn('question-retried')}
        />
        <ActionButton label="Leave and continue later" shortcut="Esc" tone="bare" onPress={onLeave} />
      </div>
    </section>
  );
}

function RateFirst({ name, onRate }: { name: string; onRate: (rating: number) => void }) {
  useRatingKeys(onRate);
  return (
    <>
      <p className={classes.text}>How good was this answer? Judge it yourself before you see how it reads.</p>
      <RatingScale name={name} rating={null} withKeys onRate={onRate} />
    </>
  );
}
