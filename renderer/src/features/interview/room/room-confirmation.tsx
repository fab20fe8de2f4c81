import { ConfirmDialog } from '@renderer/components/confirm-dialog';
import type { RoomView } from '@renderer/features/interview/director/room-view';

/** What is asked before it is done. */
export type RoomQuestion = 'leave' | 'end' | 'skip';

interface RoomConfirmationProps {
  asked: RoomQuestion | null;
  view: RoomView;
  onConfirm: (question: RoomQuestion) => void;
  onClose: () => void;
}

interface Words {
  title: string;
  text: string;
  confirm: string;
}

function wordsFor(question: RoomQuestion, isAnswering: boolean): Words {
  switch (question) {
    case 'leave':
      return {
        title: 'Leave and continue later?',
        text: isAnswering
          ? 'The answer you are giving stops here. What you said so far is kept, and you can go on with this question when you come back.'
          : 'The interview waits for you where it stands now. You find it on the home screen.',
        confirm: 'Leave the room',
      };
    case 'end':
      return {
        title: 'End the interview here?',
        text: 'The questions that are left will not be asked. The answers you finished can be reviewed at once; one you are giving now is kept but does not count.',
        confirm: 'End the interview',
      };
    case 'skip':
      return {
        title: 'Skip this question?',
        text: isAnswering
          ? 'The next question follows. What you said so far is kept but does not count as an answer.'
          : 'The next question follows. You can practise this one another time.',
        confirm: 'Skip it',
      };
  }
}

/** Asks before something that cannot be taken back. Recording goes on meanwhile: the question may be a slip of the finger. */
export function RoomConfirmation({ asked, view, onConfirm, onClose }: RoomConfirmationProps) {
  const { at } = view.session.interview;
  const isAnswering = 'takeId' in at && at.takeId !== null;
  const words = wordsFor(asked ?? 'leave', isAnswering);
  return (
    <ConfirmDialog
      opened={asked !== null}
      title={words.title}
      text={words.text}
      confirmLabel={words.confirm}
      cancelLabel="Stay"
      danger={asked === 'end'}
      onConfirm={() => asked !== null && onConfirm(asked)}
      onCancel={onClose}
    />
  );
}
