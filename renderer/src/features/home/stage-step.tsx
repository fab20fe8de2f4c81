import { ActionButton } from '@renderer/components/action-button';
import { StepCard } from '@renderer/components/step-card';
import { inSentence } from '@renderer/wording/in-sentence';
import type { Stage } from '@shared/model/pack';

interface StageStepProps {
  stage: Stage;
  why: 'first' | 'next' | 'again';
  onStart: () => void;
}

const texts: Record<StageStepProps['why'], string> = {
  first: 'It shows where you stand. You check camera and sound first, and you can stop at any moment.',
  next: 'You have not held this stage yet.',
  again: 'You have held every stage. The questions that you had lately are left out.',
};

/** Suggests a stage: the first one, the next one, or one of them again. */
export function StageStep({ stage, why, onStart }: StageStepProps) {
  const name = inSentence(stage.name);
  const titles: Record<StageStepProps['why'], string> = {
    first: `Take your first ${name}`,
    next: `Next: ${name}`,
    again: `Another ${name}, with new questions`,
  };
  return (
    <StepCard
      over={why === 'first' ? 'Your first step' : 'Next best step'}
      title={titles[why]}
      text={why === 'next' ? `${texts.next} ${stage.summary}` : texts[why]}
    >
      <ActionButton label="Begin" tone="main" shortcut="Enter" onPress={onStart} />
    </StepCard>
  );
}
