import { useCall } from '@renderer/api/use-call';
import classes from '@renderer/features/review/outside/rating-stage.module.css';
import { shownTranscript } from '@renderer/features/review/transcript/shown-transcript';
import { threadUpTo } from '@shared/domain/threads/thread-of';
import type { TakeReview } from '@shared/ipc/contract';

/** What was asked and said before a follow-up: the program judges both together, and so should whoever rates it. */
export function EarlierAnswers({ review }: { review: TakeReview }) {
  const { session, take } = review;
  const earlier = threadUpTo(session, take).answers.filter(({ takeId }) => takeId !== take.id);
  if (earlier.length === 0) return null;
  return (
    <section className={classes.earlier} aria-label="What was said before">
      <p className={classes.fine}>This is a follow-up. Judge it together with what was said before:</p>
      {earlier.map(({ questionIndex, takeId }) => (
        <div key={takeId}>
          <p className={classes.asked}>{session.plan.questions[questionIndex]?.text}</p>
          <Said sessionId={session.id} takeId={takeId} />
        </div>
      ))}
    </section>
  );
}

function Said({ sessionId, takeId }: { sessionId: string; takeId: string }) {
  const earlier = useCall('take:review', { sessionId, takeId });
  if (earlier.state === 'loading') return <p className={classes.fine}>One moment.</p>;
  const text = earlier.state === 'ready' ? shownTranscript(earlier.value.transcript, []).text.trim() : '';
  return text === '' ? (
    <p className={classes.fine}>Its words cannot be shown.</p>
  ) : (
    <p className={classes.said}>{text}</p>
  );
}
