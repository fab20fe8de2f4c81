import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { PageHeader } from '@renderer/components/page-header';
import { AnswerRow } from '@renderer/features/review/session/answer-row';
import { answersOf, isUnfinished, ratableOf } from '@renderer/features/review/session/answers-of';
import { DeletedNotice } from '@renderer/features/review/session/deleted-notice';
import { SessionAside } from '@renderer/features/review/session/session-aside';
import { sessionFigures } from '@renderer/features/review/session/session-figures';
import classes from '@renderer/features/review/session/session-overview.module.css';
import { useRowKeys } from '@renderer/features/review/session/use-row-keys';
import { routes } from '@renderer/navigation/routes';
import type { Session } from '@shared/model/session';

interface SessionOverviewProps {
  session: Session;
  onChange: (session: Session) => void;
}

const dayAndTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** Every question of a session with its newest take, and what can be done next. */
export function SessionOverview({ session, onChange }: SessionOverviewProps) {
  const navigate = useNavigate();
  const list = useRowKeys();
  const answers = answersOf(session);
  const unrated = ratableOf(session).filter((answer) => answer.latest.selfRating === null).length;
  const roots = answers.filter(({ question }) => question.followUp === null);
  const deleted = session.deletedAt !== null;
  const unfinished = isUnfinished(session) && !deleted;
  const goOn = () => {
    const checked = session.interview.at.phase !== 'device-check';
    void navigate(checked ? routes.room(session.id) : routes.deviceCheck(session.id));
  };

  return (
    <>
      <PageHeader
        over={[session.role, session.company, dayAndTime.format(new Date(session.createdAt))]
          .filter(Boolean)
          .join(', ')}
        title={session.title}
      >
        {unrated > 0 && !deleted && (
          <ActionButton
            label="Rate yourself"
            shortcut="R"
            tone={unfinished ? 'quiet' : 'main'}
            onPress={() => void navigate(routes.selfRating(session.id))}
          />
        )}
        {answers.some(({ latest }) => latest !== null) && (
          <ActionButton
            label="Report"
            shortcut="P"
            onPress={() => void navigate(routes.report(session.id))}
          />
        )}
        {!unfinished && !deleted && answers.some(({ latest }) => latest !== null) && (
          <ActionButton
            label="Interviewer's chair"
            shortcut="W"
            onPress={() => void navigate(routes.chair(session.id))}
          />
        )}
        {session.loopId !== null && (
          <ActionButton
            label="To the loop"
            shortcut="L"
            onPress={() => void navigate(routes.loop(session.loopId ?? ''))}
          />
        )}
        {unfinished && <ActionButton label="Continue" shortcut="C" tone="main" onPress={goOn} />}
      </PageHeader>
      {deleted && <DeletedNotice session={session} onRestored={onChange} />}
      <div className={classes.columns}>
        <ol className={classes.list} ref={list} aria-label="Answers">
          {answers.map((answer) => (
            <AnswerRow
              key={answer.questionIndex}
              answer={answer}
              number={roots.indexOf(answer) + 1}
              session={session}
              onChange={onChange}
            />
          ))}
        </ol>
        <SessionAside figures={sessionFigures(session)} session={session} />
      </div>
    </>
  );
}
