import type { InterviewPhase } from '@shared/model/interview';

const restingPhases: ReadonlySet<InterviewPhase['phase']> = new Set([
  'device-check',
  'feedback',
  'paused',
  'interrupted',
  'finished',
]);

/** Whether the interview stands still already, so that neither a pause nor an interruption would mean anything. */
export function isResting({ phase }: InterviewPhase): boolean {
  return restingPhases.has(phase);
}
