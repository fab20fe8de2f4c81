import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { StepCard } from '@renderer/components/step-card';
import { routes } from '@renderer/navigation/routes';
import { countWords } from '@renderer/wording/count-words';
import type { Session } from '@shared/model/session';

/** Suggests judging one's own answers, which comes before their scores. */
export function RateStep({ session, unrated }: { session: Session; unrated: number }) {
  const navigate = useNavigate();
  const waiting = `${countWords(unrated, 'answer')} of “${session.title}” ${unrated === 1 ? 'waits' : 'wait'} for your own judgement.`;
  return (
    <StepCard
      over="Next best step"
      title="Say how it went"
      text={`${waiting} ${session.scoresHeld ? 'The debrief needs it; the scores come there.' : 'The scores come right after it.'}`}
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
