import { daysBetween } from '@renderer/wording/day-words';
import type { Session, Take } from '@shared/model/session';

/** What would help most now. */
export type NextStep =
  | { kind: 'first-session' }
  /** `kept` is the interrupted take that the user has not seen yet. */
  | { kind: 'continue'; session: Session; kept: Take | null }
  | { kind: 'rate'; session: Session; unrated: number }
  | { kind: 'try-again'; session: Session; take: Take }
  /** `allGood`: every last answer has a score, and none of them is weak. */
  | { kind: 'next-session'; allGood: boolean };

/** An interview left longer ago than this is no longer suggested; the library still has it. */
const staleAfterDays = 14;
/** Answers from this score on are not suggested for another try. */
const goodEnough = 4.5;

/** Chooses the next best step from the sessions that are not deleted, in any order. */
export function nextBestStep(sessions: Session[], now: Date): NextStep {
  const newestFirst = sessions.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  if (newestFirst.every((session) => session.takes.length === 0)) return { kind: 'first-session' };

  const open = newestFirst.find((session) => isWorthContinuing(session, now));
  if (open) return { kind: 'continue', session: open, kept: unseenInterruption(open) };

  const finished = newestFirst.filter((session) => session.interview.at.phase === 'finished');
  const unratedSession = finished.find((session) => unratedTakes(session) > 0);
  if (unratedSession) {
    return { kind: 'rate', session: unratedSession, unrated: unratedTakes(unratedSession) };
  }
  const weakest = weakestLastAnswer(finished);
  if (weakest && scoreOf(weakest) < goodEnough) return { kind: 'try-again', ...weakest };
  return { kind: 'next-session', allGood: weakest !== undefined };
}

function isWorthContinuing(session: Session, now: Date): boolean {
  const { phase } = session.interview.at;
  if (phase === 'finished') return false;
  // Left before the first question: starting anew costs nothing.
  if (session.takes.length === 0 && (phase === 'device-check' || phase === 'introduction')) return false;
  return daysBetween(new Date(session.updatedAt), now) <= staleAfterDays;
}

function unseenInterruption(session: Session): Take | null {
  return session.takes.findLast((take) => take.interruption?.seenByUser === false) ?? null;
}

function unratedTakes(session: Session): number {
  return session.takes.filter((take) => take.state === 'ready' && take.selfRating === null).length;
}

/** Of the newest scored answer to each question, the one with the lowest score. */
function weakestLastAnswer(sessions: Session[]): { session: Session; take: Take } | undefined {
  const newestByQuestion = new Map<string, { session: Session; take: Take }>();
  for (const session of sessions) {
    for (const take of session.takes) {
      const other = newestByQuestion.get(take.questionId);
      if (take.score && (!other || take.startedAt > other.take.startedAt)) {
        newestByQuestion.set(take.questionId, { session, take });
      }
    }
  }
  const [weakest] = [...newestByQuestion.values()].toSorted(
    (a, b) => scoreOf(a) - scoreOf(b) || b.take.startedAt.localeCompare(a.take.startedAt),
  );
  return weakest;
}

function scoreOf(answer: { take: Take }): number {
  return answer.take.score?.overall ?? 5;
}
