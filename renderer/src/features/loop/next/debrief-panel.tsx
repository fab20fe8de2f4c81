import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { StepCard } from '@renderer/components/step-card';
import { routes } from '@renderer/navigation/routes';
import type { Loop } from '@shared/model/loop';

/** The debrief can be held. */
export function DebriefPanel({ loop }: { loop: Loop }) {
  const navigate = useNavigate();
  return (
    <StepCard
      over="The last stop"
      title="The interviewers are ready to decide"
      text="They have written down what they heard from you. See each vote, what it rests on, and the decision."
    >
      <ActionButton
        label="Hold the debrief"
        tone="main"
        shortcut="Enter"
        onPress={() => void navigate(routes.debrief(loop.id))}
      />
    </StepCard>
  );
}
