import { useCall } from '@renderer/api/use-call';
import { useAppEvent } from '@renderer/api/use-app-event';
import { ActionButton } from '@renderer/components/action-button';
import { LoadingState } from '@renderer/components/loading-state';
import { AnswerMedia } from '@renderer/features/chair/answers/answer-media';
import type { GivenAnswer } from '@renderer/features/chair/answers/answers-given';
import classes from '@renderer/features/chair/answers/answers.module.css';
import { saidIn } from '@renderer/features/chair/answers/said-in';
import type { Take } from '@shared/model/session';

interface AnswerViewProps {
  sessionId: string;
  answer: GivenAnswer;
}

/** One answer as an interviewer has it: what was asked, what was said. No score of it is shown here. */
export function AnswerView({ sessionId, answer }: AnswerViewProps) {
  const { question, take } = answer;
  const review = useCall('take:review', { sessionId, takeId: take.id });
  useAppEvent('session:changed', ({ session }) => {
    const changed = session.id === sessionId && session.takes.find(({ id }) => id === take.id);
    // Each save of the packet changes the session, but not this answer.
    if (changed && standing(changed) !== standing(take)) review.reload();
  });
  return (
    <article className={classes.answer} aria-label={question.title}>
      <p className={classes.question}>{question.text}</p>
      {review.state === 'loading' && <LoadingState />}
      {review.state === 'failed' && (
        <div role="alert">
          <p className={classes.trouble}>This answer cannot be opened: {review.failure.message}</p>
          <ActionButton label="Try again" onPress={review.reload} />
        </div>
      )}
      {review.state === 'ready' && (
        <>
          {review.value.mediaUrl !== null && take.input !== 'typed' && (
            <AnswerMedia
              key={review.value.mediaUrl}
              address={review.value.mediaUrl}
              hasPicture={take.input === 'video'}
            />
          )}
          <p className={classes.said} data-there={review.value.transcript !== null}>
            {saidIn(review.value)}
          </p>
        </>
      )}
    </article>
  );
}

/** What of a take has to change for its recording or its words to be other ones. */
function standing({ state, transcription }: Take): string {
  return `${state} ${transcription.state}`;
}
