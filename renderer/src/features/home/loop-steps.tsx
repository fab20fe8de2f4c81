import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { StepCard } from '@renderer/components/step-card';
import { useNow } from '@renderer/components/use-now';
import { routes } from '@renderer/navigation/routes';
import { breakBefore } from '@shared/domain/progress/break-before';
import type { LoopView } from '@shared/model/loop';

interface LoopRoundStepProps {
  view: LoopView;
  roundIndex: number;
  onStart: () => void;
}

/** Suggests the next round of a loop. */
export function LoopRoundStep({ view, roundIndex, onStart }: LoopRoundStepProps) {
  const now = useNow();
  const round = view.loop.rounds[roundIndex];
  if (!round) return null;
  const isBegun = view.rounds[roundIndex]?.state === 'begun';
  const rest = breakBefore(view);
  const until =
    rest && rest.endsAtMs > now.getTime()
      ? ` Your break ends at ${clockTime(new Date(rest.endsAtMs))}; you can begin before that.`
      : '';
  return (
    <StepCard
      over="Next best step"
      title={`Round ${roundIndex + 1} of ${view.loop.rounds.length}: ${round.roundName}`}
      text={`With ${round.interviewer.name}, ${round.interviewer.role}. ${round.lengthMin} minutes.${until}`}
    >
      <ActionButton
        label={isBegun ? 'Continue' : `Begin round ${roundIndex + 1}`}
        description={isBegun ? `Continue round ${roundIndex + 1}` : `Begin round ${roundIndex + 1}`}
        tone="main"
        shortcut="Enter"
        onPress={onStart}
      />
    </StepCard>
  );
}

/** Suggests the debrief of a loop: to hold it, or to hear what was decided. */
export function LoopDebriefStep({ view: { loop } }: { view: LoopView }) {
  const navigate = useNavigate();
  return (
    <StepCard
      over="Next best step"
      title={loop.debrief ? 'Hear what they decided' : 'The interviewers are ready to decide'}
      text="They have written down what they heard from you. See each vote, what it rests on, and the decision."
    >
      <ActionButton
        label="Go to the debrief"
        tone="main"
        shortcut="Enter"
        onPress={() => void navigate(routes.debrief(loop.id))}
      />
    </StepCard>
  );
}

function clockTime(at: Date): string {
  return at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
