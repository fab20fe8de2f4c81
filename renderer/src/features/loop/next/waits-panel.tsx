import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { StepCard } from '@renderer/components/step-card';
import { routes } from '@renderer/navigation/routes';
import type { LoopView } from '@shared/model/loop';

/** All rounds are behind the candidate, and the debrief still waits for something. */
export function WaitsPanel({ view }: { view: LoopView }) {
  const navigate = useNavigate();
  const unrated = view.rounds.findIndex((round) => round.unrated > 0);
  const sessionId = view.loop.rounds[unrated]?.sessionId ?? null;
  return (
    <StepCard over="Before the debrief" title="All rounds are behind you" text={view.debriefWaitsFor}>
      {sessionId !== null && (
        <ActionButton
          label="Rate yourself"
          tone="main"
          shortcut="Enter"
          onPress={() => void navigate(routes.selfRating(sessionId))}
        />
      )}
    </StepCard>
  );
}
