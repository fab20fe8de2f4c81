import type { LoopRoundState, LoopView } from '@shared/model/loop';

/** How far a stop of a loop is. */
export type StopState = 'not-yet' | 'begun' | 'done' | 'skipped';

/** A stop on the way through a loop: a stage, or a round where the loop is of one stage. */
export interface LoopStop {
  id: string;
  name: string;
  state: StopState;
  rounds: number;
  /** Rounds that are behind the candidate, held or skipped. */
  passed: number;
}

/** The stops of a loop before its debrief, in their order. */
export function loopStops({ loop, rounds }: LoopView): LoopStop[] {
  const byRound = loop.stageId !== null;
  const stops = new Map<string, { name: string; states: LoopRoundState[] }>();
  loop.rounds.forEach((round, index) => {
    const [id, name] = byRound ? [round.roundId, round.roundName] : [round.stageId, round.stageName];
    const stop = stops.get(id) ?? { name, states: [] };
    stop.states.push(rounds[index]?.state ?? 'open');
    stops.set(id, stop);
  });
  return [...stops].map(([id, { name, states }]) => ({
    id,
    name,
    state: stopState(states),
    rounds: states.length,
    passed: states.filter((state) => state === 'done' || state === 'skipped').length,
  }));
}

function stopState(states: readonly LoopRoundState[]): StopState {
  if (states.every((state) => state === 'skipped')) return 'skipped';
  if (states.every((state) => state === 'done' || state === 'skipped')) return 'done';
  return states.every((state) => state === 'open') ? 'not-yet' : 'begun';
}
