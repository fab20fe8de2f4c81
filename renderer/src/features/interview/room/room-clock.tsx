import { useCallback } from 'react';
import { elapsedAt } from '@shared/domain/interview/interview-clock';
import type { Session } from '@shared/model/session';
import classes from './room-clock.module.css';
import { useTicking } from './use-ticking';

function minutesLeft(leftMs: number): string {
  const minutes = Math.ceil(leftMs / 60_000);
  if (minutes > 0) return `${minutes} min left`;
  return minutes > -1 ? 'Time is up' : `${-minutes} min over`;
}

/** How much of the planned length is left. Pauses do not count. */
export function RoomClock({ session }: { session: Session }) {
  const { clock } = session.interview;
  const read = useCallback(() => elapsedAt(clock, Date.now()), [clock]);
  const elapsedMs = useTicking(read, clock.runningSinceMs !== null);
  const plannedMs = session.plan.lengthMin * 60_000;
  const share = Math.min(1, elapsedMs / plannedMs);
  return (
    <span className={classes.clock}>
      <span className={classes.bar} aria-hidden="true">
        <span className={classes.gone} style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <span className={classes.words}>{minutesLeft(plannedMs - elapsedMs)}</span>
    </span>
  );
}
