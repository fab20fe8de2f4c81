import { useCallback } from 'react';
import { elapsedAt } from '@shared/domain/interview/interview-clock';
import { planLengthMs, sectionEnds } from '@shared/domain/interview/section-clock';
import type { Session } from '@shared/model/session';
import classes from './room-clock.module.css';
import { useTicking } from './use-ticking';

function minutesLeft(leftMs: number): string {
  const minutes = Math.ceil(leftMs / 60_000);
  if (minutes > 0) return `${minutes} min left`;
  return minutes > -1 ? 'Time is up' : `${-minutes} min over`;
}

/** How much is left of the planned length, part by part, and of the present part. Pauses do not count. */
export function RoomClock({ session }: { session: Session }) {
  const { clock, at } = session.interview;
  const { plan } = session;
  const read = useCallback(() => elapsedAt(clock, Date.now()), [clock]);
  const elapsedMs = useTicking(read, clock.runningSinceMs !== null);
  const plannedMs = planLengthMs(plan) ?? plan.lengthMin * 60_000;
  const ends = sectionEnds(plan);
  const sectionId = 'questionIndex' in at ? plan.questions[at.questionIndex]?.sectionId : null;
  const current = ends.find(({ section }) => section.id === sectionId);
  const parts =
    ends.length > 0 ? ends : [{ section: { id: 'all', minutes: plan.lengthMin }, endMs: plannedMs }];
  return (
    <span className={classes.clock}>
      <span className={classes.bar} aria-hidden="true">
        {parts.map(({ section, endMs }) => {
          const lengthMs = section.minutes * 60_000;
          const gone = Math.min(1, Math.max(0, (elapsedMs - (endMs - lengthMs)) / lengthMs));
          return (
            <span key={section.id} className={classes.part} style={{ flexGrow: section.minutes }}>
              <span className={classes.gone} style={{ inlineSize: `${gone * 100}%` }} />
            </span>
          );
        })}
      </span>
      <span className={classes.words}>
        {current && ends.length > 1 && `${current.section.name}, `}
        {minutesLeft((current && ends.length > 1 ? current.endMs : plannedMs) - elapsedMs)}
        {/* The last part ends with the round. */}
        {current &&
          current.endMs < plannedMs &&
          ` (${minutesLeft(plannedMs - elapsedMs).replace(' left', '')} in all)`}
      </span>
    </span>
  );
}
