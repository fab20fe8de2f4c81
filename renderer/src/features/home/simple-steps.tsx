import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { StepCard } from '@renderer/features/home/step-card';
import { routes } from '@renderer/navigation/routes';
import { countWords } from '@renderer/wording/count-words';
import type { Session } from '@shared/model/session';

interface StartStepProps {
  /** Why a session is the next step. */
  reason: 'first' | 'all-good' | 'no-scores';
  stageName: string;
  onStart: () => void;
  starting: boolean;
}

const texts: Record<StartStepProps['reason'], string> = {
  first: 'It shows where you stand. You check camera and sound first, and you can stop at any moment.',
  'all-good':
    'Your last scored answers all reached 4.5 or more. The questions that you had lately are left out.',
  'no-scores': 'None of your last answers has a score yet. The questions that you had lately are left out.',
};

/** Suggests a session: the first one, or another. */
export function StartStep({ reason, stageName, onStart, starting }: StartStepProps) {
  const name = stageName.toLowerCase();
  const first = reason === 'first';
  return (
    <StepCard
      over={first ? 'Your first step' : 'Next best step'}
      title={first ? `Take your first ${name}` : `Another ${name}, with new questions`}
      text={texts[reason]}
    >
      <ActionButton
        label={first ? 'Begin' : 'Begin the next one'}
        tone="main"
        shortcut="Enter"
        busy={starting}
        onPress={onStart}
      />
    </StepCard>
  );
}

/** Suggests judging one's own answers, which comes before their scores. */
export function RateStep({ session, unrated }: { session: Session; unrated: number }) {
  const navigate = useNavigate();
  return (
    <StepCard
      over="Next best step"
      title="Say how it went"
      text={`${countWords(unrated, 'answer')} of your ${session.title.toLowerCase()} ${unrated === 1 ? 'waits' : 'wait'} for your own judgement. The scores come right after it.`}
    >
      <ActionButton
        label="Rate yourself"
        tone="main"
        shortcut="Enter"
        onPress={() => void navigate(routes.selfRating(session.id))}
      />
    </StepCard>
  );
}
