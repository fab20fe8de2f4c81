import type { OwnPacket } from '@shared/model/debrief';
import type { Session } from '@shared/model/session';

/** The qualities to report on: the interviewer's, or those of the questions where the interviewer has none. */
export function qualitiesToJudge(session: Pick<Session, 'qualityIds' | 'plan'>): string[] {
  const asked = session.plan.questions.flatMap(({ qualityIds }) => qualityIds);
  return [...new Set(session.qualityIds.length > 0 ? session.qualityIds : asked)];
}

/** The packet to write on: what was written before, with an empty place for each quality that has none. */
export function packetToWrite(
  session: Pick<Session, 'qualityIds' | 'plan' | 'ownPacket'>,
  now: string,
): OwnPacket {
  const { ownPacket } = session;
  const qualities = qualitiesToJudge(session).map(
    (qualityId) =>
      ownPacket?.qualities.find((one) => one.qualityId === qualityId) ?? {
        qualityId,
        level: null,
        strength: '',
        concern: '',
      },
  );
  const empty = { startedAt: now, finishedAt: null, spentSec: 0, vote: null };
  return { ...(ownPacket ?? empty), qualities };
}

/** Whether nothing at all has been judged or written. */
export function isBlank({ vote, qualities }: Pick<OwnPacket, 'vote' | 'qualities'>): boolean {
  return (
    vote === null &&
    qualities.every(
      ({ level, strength, concern }) => level === null && strength.trim() === '' && concern.trim() === '',
    )
  );
}
