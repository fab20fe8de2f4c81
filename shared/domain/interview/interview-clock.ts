import type { InterviewPhase, InterviewState } from '@shared/model/interview';

type Clock = InterviewState['clock'];

/** Feedback is no part of the interview: reading it must not cost time for answers. */
const standingPhases: ReadonlySet<InterviewPhase['phase']> = new Set([
  'device-check',
  'feedback',
  'paused',
  'interrupted',
  'finished',
]);

/** Adds the time since the clock was started, and lets it run on or stand as the new phase asks. */
export function moveClock(clock: Clock, phase: InterviewPhase, atMs: number): Clock {
  const elapsedMs = elapsedAt(clock, atMs);
  return { elapsedMs, runningSinceMs: standingPhases.has(phase.phase) ? null : atMs };
}

/** Milliseconds that the interview has lasted at `atMs`; pauses and interruptions do not count. */
export function elapsedAt(clock: Clock, atMs: number): number {
  if (clock.runningSinceMs === null) return clock.elapsedMs;
  // A clock that was set back must not take time away.
  return clock.elapsedMs + Math.max(0, atMs - clock.runningSinceMs);
}
