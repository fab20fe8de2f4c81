import { useNavigate } from 'react-router';
import { call } from '@renderer/api/app-api';
import { useCall } from '@renderer/api/use-call';
import { ActionButton } from '@renderer/components/action-button';
import { notifyFailure } from '@renderer/components/notices';
import { StepCard } from '@renderer/features/home/step-card';
import { routes } from '@renderer/navigation/routes';
import type { Session, Take } from '@shared/model/session';

/** Suggests answering the weakest question once more, with the one thing that would lift the answer. */
export function TryAgainStep({ session, take }: { session: Session; take: Take }) {
  const navigate = useNavigate();
  const review = useCall('take:review', { sessionId: session.id, takeId: take.id });
  const advice = review.state === 'ready' ? review.value.score?.missing[0] : undefined;
  const question = session.plan.questions[take.questionIndex];
  const reached = `Your last answer reached ${take.score?.overall.toFixed(1) ?? 'no level'}.`;

  const tryAgain = () => {
    const happening = { type: 'retake-started', questionIndex: take.questionIndex } as const;
    void call('session:dispatch', { sessionId: session.id, happening }).then((answer) => {
      if (answer.ok) void navigate(routes.room(session.id));
      else notifyFailure(answer.error);
    });
  };
  return (
    <StepCard
      over="Next best step"
      title={question ? `Once more: ${question.title}` : 'Answer it once more'}
      text={advice ? `${reached} To reach ${advice.toLevel}: ${advice.advice}` : reached}
    >
      <ActionButton label="Try again" tone="main" shortcut="Enter" onPress={tryAgain} />
      <ActionButton
        label="Look at the answer"
        shortcut="L"
        onPress={() => void navigate(routes.review(session.id, take.id))}
      />
    </StepCard>
  );
}
