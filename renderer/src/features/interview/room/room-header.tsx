import { useCallback, useState } from 'react';
import { Pill } from '@renderer/components/pill';
import { questionIndexOf } from '@renderer/features/interview/director/interviewer-line';
import type { RoomDirector } from '@renderer/features/interview/director/room-director';
import type { RoomView } from '@renderer/features/interview/director/room-view';
import { clockWords } from '@renderer/wording/length-words';
import { elapsedAt } from '@shared/domain/interview/interview-clock';
import type { Session } from '@shared/model/session';
import type { RoomAct } from './room-act';
import { RoomClock } from './room-clock';
import classes from './room-header.module.css';
import { useTicking } from './use-ticking';
import { whereInPlan } from './where-in-plan';

interface RoomHeaderProps {
  view: RoomView;
  act: RoomAct;
  director: RoomDirector;
}

/** The line on top: what happens now, which question it is, and how much of the time is left. */
export function RoomHeader({ view, act, director }: RoomHeaderProps) {
  const { session } = view;
  const questionIndex = questionIndexOf(session);
  const isRetake = session.interview.retakeOf !== null;
  return (
    <header className={classes.header}>
      <div className={classes.now}>
        <ActPill view={view} act={act} director={director} />
        {questionIndex !== null && !isRetake && <span>{whereInPlan(session, questionIndex)}</span>}
        {isRetake && <span>Another try</span>}
      </div>
      <h1 className={classes.title}>
        {[session.title, session.company].filter(Boolean).join(', ')}
        {session.mode === 'practice' && <span className={classes.mode}> Practice</span>}
      </h1>
      <div className={classes.time}>{!isRetake && <RoomClock session={session} />}</div>
    </header>
  );
}

function ActPill({ view, act, director }: RoomHeaderProps) {
  const read = useCallback(() => director.answerMs, [director]);
  const answerMs = useTicking(read, act === 'answering');
  if (view.recording && act === 'answering') {
    const isTyped = view.devices.state === 'unused';
    return (
      <Pill tone={isTyped ? 'green' : 'red'}>
        <span className={isTyped ? classes.pen : classes.dot} aria-hidden="true" />
        {isTyped ? 'Writing' : 'Recording'} <span className={classes.figures}>{clockWords(answerMs)}</span>
      </Pill>
    );
  }
  switch (act) {
    case 'listening':
    case 'greeting':
    case 'closing':
      return <Pill tone="green">{view.speaking ? 'Listen' : 'One moment'}</Pill>;
    case 'moment':
      return <MomentPill key={JSON.stringify(view.session.interview.at)} session={view.session} />;
    case 'considering':
      return <Pill>Taking notes</Pill>;
    case 'feedback':
      return <Pill tone="amber">Feedback, the clock stands</Pill>;
    case 'paused':
      return <Pill tone="amber">Paused</Pill>;
    case 'interrupted':
    case 'device-problem':
      return <Pill tone="amber">Interrupted</Pill>;
    case 'answering':
      return <Pill>Saving</Pill>;
    default:
      return <Pill>One moment</Pill>;
  }
}

/** Counts up from the moment it is shown, or down to the end of the time to prepare. */
function MomentPill({ session }: { session: Session }) {
  const [sinceMs] = useState(Date.now);
  const { at, clock } = session.interview;
  const untilMs = at.phase === 'thinking' ? at.untilMs : null;
  const read = useCallback(
    () => (untilMs === null ? Date.now() - sinceMs : Math.max(0, untilMs - elapsedAt(clock, Date.now()))),
    [sinceMs, untilMs, clock],
  );
  const shownMs = useTicking(read, true);
  return (
    <Pill tone="amber">
      {untilMs === null ? 'Your moment' : 'Time to prepare'}{' '}
      <span className={classes.figures}>{clockWords(shownMs)}</span>
    </Pill>
  );
}
