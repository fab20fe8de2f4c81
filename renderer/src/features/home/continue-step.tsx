import { useNavigate } from 'react-router';
import { call } from '@renderer/api/app-api';
import { ActionButton } from '@renderer/components/action-button';
import { notifyFailure } from '@renderer/components/notices';
import { StepCard } from '@renderer/components/step-card';
import { useNow } from '@renderer/components/use-now';
import { routes } from '@renderer/navigation/routes';
import { sessionRoute } from '@renderer/navigation/session-route';
import { countWords } from '@renderer/wording/count-words';
import { dayInSentence } from '@renderer/wording/day-words';
import { interruptionWords } from '@renderer/wording/interruption-words';
import { clockWords } from '@renderer/wording/length-words';
import type { Session, Take } from '@shared/model/session';

/** Suggests going on with an interview that was left, and shows what was kept of an interrupted take. */
export function ContinueStep({ session, kept }: { session: Session; kept: Take | null }) {
  const navigate = useNavigate();
  const now = useNow();
  const acknowledge = () => {
    if (!kept) return;
    void call('take:acknowledge-interruption', { sessionId: session.id, takeId: kept.id }).then((answer) => {
      if (!answer.ok) notifyFailure(answer.error);
    });
  };
  return (
    <StepCard
      over={kept ? 'What you said was kept' : 'Next best step'}
      title={`Go on with “${session.title}”`}
      corner={kept && <ActionButton label="Got it" shortcut="G" tone="bare" onPress={acknowledge} />}
      text={kept ? keptWords(session, kept) : leftWords(session, now)}
    >
      <ActionButton
        label="Continue"
        tone="main"
        shortcut="Enter"
        onPress={() => void navigate(sessionRoute(session))}
      />
      {kept && (
        <ActionButton
          {...(kept.input === 'typed'
            ? { label: 'Read what was kept', shortcut: 'R' }
            : { label: 'Watch what was kept', shortcut: 'W' })}
          onPress={() => void navigate(routes.review(session.id, kept.id))}
        />
      )}
    </StepCard>
  );
}

function keptWords(session: Session, kept: Take): string {
  const reason = kept.interruption ? interruptionWords[kept.interruption.reason] : 'The answer was cut off';
  const question = session.plan.questions[kept.questionIndex]?.title ?? 'a question';
  const extent =
    kept.input === 'typed'
      ? 'what you had typed is on the disk'
      : `${clockWords(kept.durationMs)} of it is on the disk`;
  return `${reason} while you answered “${question}”; ${extent}. You can use it or answer again.`;
}

function leftWords(session: Session, now: Date): string {
  const answered = new Set(session.interview.answers.map((answer) => answer.questionIndex)).size;
  const day = dayInSentence(new Date(session.updatedAt), now);
  return `You left it ${day}, after ${countWords(answered, 'answer')}. It goes on where you stopped.`;
}
