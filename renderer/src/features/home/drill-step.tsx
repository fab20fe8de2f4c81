import { useNavigate } from 'react-router';
import { useCall } from '@renderer/api/use-call';
import { ActionButton } from '@renderer/components/action-button';
import { StepCard } from '@renderer/components/step-card';
import { drillReason } from '@renderer/features/home/drill-reason';
import { routes } from '@renderer/navigation/routes';
import { inSentence } from '@renderer/wording/in-sentence';
import type { DrillChoice } from '@shared/domain/progress/choose-drill';
import type { QualityStanding } from '@shared/domain/progress/quality-standings';

interface DrillStepProps {
  drill: DrillChoice;
  onStart: () => void;
}

/** Suggests ten minutes on one quality, with the one thing that would lift the answers to it. */
export function DrillStep({ drill, onStart }: DrillStepProps) {
  if (drill.standing) return <DrillAfterAnswers drill={drill} standing={drill.standing} onStart={onStart} />;
  return (
    <StepCard
      over="Next best step"
      title={titleOf(drill)}
      text={`${drillReason(drill)} Ten minutes, two questions with follow-ups.`}
    >
      <StartButton onStart={onStart} />
    </StepCard>
  );
}

function DrillAfterAnswers({ drill, standing, onStart }: DrillStepProps & { standing: QualityStanding }) {
  const navigate = useNavigate();
  const { sessionId, takeId } = standing.weakest;
  const review = useCall('take:review', { sessionId, takeId });
  const score = review.state === 'ready' ? review.value.score : null;
  const advice = score?.qualities[drill.quality.id]?.missing[0] ?? score?.missing[0];
  return (
    <StepCard
      over="Next best step"
      title={titleOf(drill)}
      text={
        advice ? `${drillReason(drill)} To reach ${advice.toLevel}: ${advice.advice}` : drillReason(drill)
      }
    >
      <StartButton onStart={onStart} />
      <ActionButton
        label="Look at the answer"
        description="Look at the weakest answer"
        shortcut="L"
        onPress={() => void navigate(routes.review(sessionId, takeId))}
      />
    </StepCard>
  );
}

function titleOf({ quality }: DrillChoice): string {
  return `Ten minutes on ${inSentence(quality.name)}`;
}

function StartButton({ onStart }: { onStart: () => void }) {
  return (
    <ActionButton
      label="Start drill"
      description="Start the suggested drill"
      tone="main"
      shortcut="Enter"
      onPress={onStart}
    />
  );
}
