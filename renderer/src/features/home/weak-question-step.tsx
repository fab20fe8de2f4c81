import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { StepCard } from '@renderer/components/step-card';
import { useNow } from '@renderer/components/use-now';
import { routes } from '@renderer/navigation/routes';
import { dayInSentence } from '@renderer/wording/day-words';
import type { WeakQuestion } from '@shared/model/progress';

interface WeakQuestionStepProps {
  question: WeakQuestion;
  onStart: () => void;
}

/** Suggests a question that came out weak and is due again. */
export function WeakQuestionStep({ question, onStart }: WeakQuestionStepProps) {
  const navigate = useNavigate();
  const now = useNow();
  return (
    <StepCard
      over="Next best step"
      title={`Once more: ${question.title}`}
      text={`Comes back today. It scored ${question.lastScore.toFixed(1)} ${dayInSentence(new Date(question.lastAt), now)}; a few minutes are enough to try again.`}
    >
      <ActionButton
        label="Answer it"
        description="Answer the question that comes back"
        tone="main"
        shortcut="Enter"
        onPress={onStart}
      />
      <ActionButton label="All that comes back" shortcut="G" onPress={() => void navigate(routes.progress)} />
    </StepCard>
  );
}
