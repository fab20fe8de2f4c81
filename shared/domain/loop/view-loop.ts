import { ratableAnswers } from '@shared/domain/threads/ratable-answers';
import type { Loop, LoopRound, LoopView } from '@shared/model/loop';
import type { Session } from '@shared/model/session';

type RoundView = LoopView['rounds'][number];

/**
 * How far a loop is. `sessions` are those of its rounds, in their order; null for a round that has not begun or whose
 * session was deleted. `canDecide` tells whether the pack has rules for a debrief.
 */
export function viewLoop(loop: Loop, sessions: readonly (Session | null)[], canDecide: boolean): LoopView {
  const rounds = loop.rounds.map((round, index) => viewRound(round, sessions[index] ?? null));
  const next = rounds.findIndex(({ state }) => state === 'open' || state === 'begun');
  return {
    loop,
    rounds,
    nextRound: next === -1 ? null : next,
    debriefWaitsFor: loop.debrief ? null : waitsFor(loop, rounds, canDecide),
  };
}

function viewRound(round: LoopRound, session: Session | null): RoundView {
  const none = { endedAt: null, unrated: 0, untranscribed: 0 };
  if (!session) return { ...none, state: round.skipped ? 'skipped' : 'open' };
  if (session.interview.at.phase !== 'finished') {
    return { ...none, state: round.skipped ? 'skipped' : 'begun' };
  }
  const ends = session.takes.flatMap(({ endedAt }) => endedAt ?? []).toSorted();
  return {
    state: 'done',
    endedAt: ends.at(-1) ?? session.updatedAt,
    unrated: ratableAnswers(session).filter(({ selfRating }) => selfRating === null).length,
    untranscribed: session.takes.filter(({ transcription }) =>
      ['waiting', 'running'].includes(transcription.state),
    ).length,
  };
}

function waitsFor(loop: Loop, rounds: readonly RoundView[], canDecide: boolean): string | null {
  if (!canDecide) return 'This pack has no rules for a debrief.';
  const open = rounds.filter(({ state }) => state === 'open' || state === 'begun').length;
  if (open > 0) return `${open === 1 ? 'One round is' : `${open} rounds are`} still to come.`;
  if (rounds.every(({ state }) => state === 'skipped'))
    return 'Every round was skipped, so there is nothing to decide on.';
  const unrated = rounds.findIndex((round) => round.unrated > 0);
  const name = loop.rounds[unrated]?.roundName;
  if (name !== undefined) return `You have not judged your own answers of “${name}” yet.`;
  if (rounds.some(({ untranscribed }) => untranscribed > 0))
    return 'Some answers are still being written down.';
  return null;
}
