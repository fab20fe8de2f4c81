import { describeOutcome } from '@shared/domain/debrief/describe-outcome';
import type { Debrief } from '@shared/model/debrief';

/** One of the five steps in which a debrief plays. */
export type DebriefStepId = 'silence' | 'first-votes' | 'facts' | 'second-votes' | 'decision';

interface DebriefStep {
  id: DebriefStepId;
  /** On the step bar. */
  name: string;
}

/** The steps in their order, as such meetings go: read, vote, agree on the facts, vote again, decide. */
export const debriefSteps: readonly DebriefStep[] = [
  { id: 'silence', name: 'Reading' },
  { id: 'first-votes', name: 'First votes' },
  { id: 'facts', name: 'The facts' },
  { id: 'second-votes', name: 'Second votes' },
  { id: 'decision', name: 'Decision' },
];

/** Index of the step at which a debrief ends. */
export const decisionStep = debriefSteps.length - 1;

/** What the screen is called in a step; at the end it is the decision. */
export function stepTitle(id: DebriefStepId, debrief: Debrief): string {
  switch (id) {
    case 'silence':
      return 'Everybody reads in silence';
    case 'first-votes':
      return 'The first votes';
    case 'facts':
      return 'What nobody disputes';
    case 'second-votes':
      return 'Everybody votes again';
    case 'decision':
      return describeOutcome(debrief.decision.outcome);
  }
}
