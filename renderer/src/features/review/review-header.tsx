import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { call } from '@renderer/api/app-api';
import { ActionButton } from '@renderer/components/action-button';
import { useKey } from '@renderer/components/keys/use-key';
import { notifyFailure } from '@renderer/components/notices';
import { AttemptSwitch } from '@renderer/features/review/attempt-switch';
import classes from '@renderer/features/review/review-header.module.css';
import { answeredOf, isUnfinished } from '@renderer/features/review/session/answers-of';
import { routes } from '@renderer/navigation/routes';
import type { TakeReview } from '@shared/ipc/contract';

function whereItStands({ session, take, follows }: TakeReview): ReactNode {
  if (follows) {
    const opening = routes.review(session.id, follows.takeId);
    return (
      <>
        follow-up to <Link to={opening}>{follows.title}</Link>, asking for {follows.asksFor}
      </>
    );
  }
  const roots = session.plan.questions.slice(0, take.questionIndex + 1);
  return `question ${roots.filter(({ followUp }) => followUp === null).length}`;
}

/** Where one is, the question, and the ways on: another take, the next answer, trying again. */
export function ReviewHeader({ review }: { review: TakeReview }) {
  const navigate = useNavigate();
  const { session, take, attempts, question } = review;
  const following = answeredOf(session).find((answer) => answer.questionIndex > take.questionIndex);
  const frozen = session.deletedAt !== null;
  const canRetry = !session.scoresHeld && question.kind !== 'your_questions';
  useKey('A', 'All answers of this session', () => void navigate(routes.session(session.id)));

  const tryAgain = async () => {
    const happening = { type: 'retake-started' as const, questionIndex: take.questionIndex };
    const result = await call('session:dispatch', { sessionId: session.id, happening });
    if (result.ok) void navigate(routes.room(session.id));
    else notifyFailure(result.error);
  };
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        <div className={classes.over}>
          <Link to={routes.session(session.id)} title="All answers of this session (A)">
            {session.title}
          </Link>
          , {whereItStands(review)}
          <AttemptSwitch sessionId={session.id} takeId={take.id} attempts={attempts} />
        </div>
        <h1 className={classes.title}>{question.title}</h1>
        <p className={classes.question}>{question.text}</p>
      </div>
      <div className={classes.actions}>
        {following && (
          <ActionButton
            label="Next answer"
            shortcut="N"
            onPress={() => void navigate(routes.review(session.id, following.latest.id))}
          />
        )}
        {isUnfinished(session) ? (
          !frozen && (
            <ActionButton
              label="Go on with the interview"
              shortcut="G"
              tone="main"
              onPress={() => void navigate(routes.room(session.id))}
            />
          )
        ) : !canRetry ? null : (
          <ActionButton
            label="Try again"
            shortcut="T"
            tone="main"
            disabled={frozen}
            onPress={() => void tryAgain()}
          />
        )}
      </div>
    </header>
  );
}
