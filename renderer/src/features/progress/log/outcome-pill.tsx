import { Pill } from '@renderer/components/pill';
import { outcomeWords } from '@renderer/features/progress/log/interview-words';
import type { InterviewOutcome } from '@shared/model/real-interview';

const tones = {
  waiting: 'soft',
  'next-round': 'green',
  offer: 'green',
  declined: 'amber',
  withdrew: 'soft',
} as const satisfies Record<InterviewOutcome, string>;

/** How a real interview ended. */
export function OutcomePill({ outcome }: { outcome: InterviewOutcome }) {
  return <Pill tone={tones[outcome]}>{outcomeWords[outcome]}</Pill>;
}
