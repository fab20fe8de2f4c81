import { IconArmchair } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { EmptyState } from '@renderer/components/empty-state';
import { routes } from '@renderer/navigation/routes';

const words = {
  'not-over': {
    title: 'The interview is not over yet',
    text: 'You can judge it from the interviewer’s chair once all of its answers are there.',
  },
  'no-answers': {
    title: 'There is nothing to judge',
    text: 'No question of this session was answered, so an interviewer would have nothing to write about.',
  },
};

interface NothingToJudgeProps {
  sessionId: string;
  reason: keyof typeof words;
}

/** Says why the chair cannot be taken, and leads back. */
export function NothingToJudge({ sessionId, reason }: NothingToJudgeProps) {
  const navigate = useNavigate();
  return (
    <EmptyState {...words[reason]} icon={<IconArmchair size={28} />}>
      <ActionButton
        label="Back to the session"
        tone="main"
        shortcut="Enter"
        onPress={() => void navigate(routes.session(sessionId))}
      />
    </EmptyState>
  );
}
