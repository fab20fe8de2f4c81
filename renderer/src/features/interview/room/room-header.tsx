import { useCallback, useState } from 'react';
import { Pill } from '@renderer/components/pill';
import { questionIndexOf } from '@renderer/features/interview/director/interviewer-line';
import type { RoomDirector } from '@renderer/features/interview/director/room-director';
import type { RoomView } from '@renderer/features/interview/director/room-view';
import { clockWords } from '@renderer/wording/length-words';
import type { RoomAct } from './room-act';
import { RoomClock } from './room-clock';
import classes from './room-header.module.css';
import { useTicking } from './use-ticking';

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
        {questionIndex !== null && !isRetake && (
          <span>
            Question {questionIndex + 1} of {session.plan.questions.length}
          </span>
        )}
        {isRetake && <span>Another try</span>}
      </div>
      <h1 className={classes.title}>
        {session.title}, {session.company}
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
      return <MomentPill key={JSON.stringify(view.session.interview.at)} />;
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

/** Counts up from the moment it is shown. */
function MomentPill() {
  const [sinceMs] = useState(Date.now);
  const read = useCallback(() => Date.now() - sinceMs, [sinceMs]);
  const thinkingMs = useTicking(read, true);
  return (
    <Pill tone="amber">
      Your moment <span className={classes.figures}>{clockWords(thinkingMs)}</span>
    </Pill>
  );
}
