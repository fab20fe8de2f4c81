import { lastHappening } from '@renderer/features/home/current-loops';
import { daysBetween } from '@renderer/wording/day-words';
import type { DrillChoice } from '@shared/domain/progress/choose-drill';
import { ratableAnswers } from '@shared/domain/threads/ratable-answers';
import type { LoopView } from '@shared/model/loop';
import type { Pack, Stage } from '@shared/model/pack';
import type { LibraryEntry, Session, Take } from '@shared/model/session';

/** What would help most now. */
export type NextStep =
  /** `kept` is the interrupted take that the user has not seen yet. */
  | { kind: 'continue'; session: Session; kept: Take | null }
  | { kind: 'rate'; session: Session; unrated: number }
  | { kind: 'loop-round'; view: LoopView; roundIndex: number }
  | { kind: 'loop-debrief'; view: LoopView }
  | { kind: 'drill'; drill: DrillChoice }
  /** The first stage of all, the next one that was never held, or one of them again. */
  | { kind: 'stage'; stage: Stage; why: 'first' | 'next' | 'again' };

export interface Situation {
  pack: Pack;
  /** Sessions that are not deleted, of any pack, in any order. */
  sessions: Session[];
  entries: LibraryEntry[];
  /** Loops of the pack, the one in which something happened last first. */
  loops: LoopView[];
  drill: DrillChoice | null;
  now: Date;
}

/** An interview left longer ago than this is no longer suggested; the library still has it. */
const staleAfterDays = 14;
/** Loops go on for longer; after this one begins anew. */
const staleLoopAfterDays = 30;
/** From this level on a drill is no longer the best use of ten minutes. */
const goodEnough = 4.5;

/** Chooses the next best step; null for a pack without any stage, when nothing else is open. */
export function nextBestStep(situation: Situation): NextStep | null {
  const { sessions, loops, drill, now } = situation;
  const newestFirst = sessions.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  const open = newestFirst.find((session) => isWorthContinuing(session, loops, now));
  if (open) return { kind: 'continue', session: open, kept: unseenInterruption(open) };

  const finished = newestFirst.filter((session) => session.interview.at.phase === 'finished');
  const unratedSession = finished.find((session) => unratedAnswers(session) > 0);
  if (unratedSession) {
    return { kind: 'rate', session: unratedSession, unrated: unratedAnswers(unratedSession) };
  }
  const inLoop = loopStep(loops, now);
  if (inLoop) return inLoop;

  const practised = practisedEntries(situation);
  if (drill && practised.length > 0 && isWorthDrilling(drill)) return { kind: 'drill', drill };
  return stageStep(situation.pack, practised);
}

function isWorthContinuing(session: Session, loops: LoopView[], now: Date): boolean {
  const { phase } = session.interview.at;
  if (phase === 'finished' || isSkipped(session, loops)) return false;
  // Left before the first question: starting anew costs nothing.
  if (session.takes.length === 0 && (phase === 'device-check' || phase === 'introduction')) return false;
  return daysBetween(new Date(session.updatedAt), now) <= staleAfterDays;
}

function isSkipped(session: Session, loops: LoopView[]): boolean {
  const view = loops.find(({ loop }) => loop.id === session.loopId);
  return view?.loop.rounds.some((round) => round.sessionId === session.id && round.skipped) ?? false;
}

function unseenInterruption(session: Session): Take | null {
  return session.takes.findLast((take) => take.interruption?.seenByUser === false) ?? null;
}

function unratedAnswers(session: Session): number {
  return ratableAnswers(session).filter((take) => take.state === 'ready' && take.selfRating === null).length;
}

function loopStep(loops: LoopView[], now: Date): NextStep | null {
  for (const view of loops) {
    if (daysBetween(new Date(lastHappening(view)), now) > staleLoopAfterDays) continue;
    const { loop, nextRound, debriefWaitsFor } = view;
    if (loop.debrief !== null) {
      if (!loop.debriefSeen) return { kind: 'loop-debrief', view };
    } else if (nextRound !== null) return { kind: 'loop-round', view, roundIndex: nextRound };
    else if (debriefWaitsFor === null) return { kind: 'loop-debrief', view };
  }
  return null;
}

function practisedEntries({ entries, pack }: Situation): LibraryEntry[] {
  return entries.filter(({ packId, deletedAt, answers }) => {
    return packId === pack.id && deletedAt === null && answers > 0;
  });
}

function isWorthDrilling(drill: DrillChoice): boolean {
  switch (drill.why) {
    case 'below-bar':
    case 'unseen':
      return true;
    case 'lowest':
      return drill.standing.mean < goodEnough;
    case 'not-scored':
      return false;
  }
}

function stageStep(pack: Pack, practised: LibraryEntry[]): NextStep | null {
  const stages = pack.stages.filter(({ rounds }) => rounds.length > 0);
  const held = new Set(
    practised.flatMap(({ purpose, state, stageId }) =>
      purpose === 'round' && state !== 'unfinished' ? [stageId] : [],
    ),
  );
  const next = stages.find(({ id }) => !held.has(id));
  const stage = next ?? stages[0];
  if (!stage) return null;
  if (practised.length === 0) return { kind: 'stage', stage, why: 'first' };
  return { kind: 'stage', stage, why: next ? 'next' : 'again' };
}
