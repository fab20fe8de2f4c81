import { failureWords } from '@renderer/api/failure-words';
import { ActionButton } from '@renderer/components/action-button';
import type { RoomDirector } from '@renderer/features/interview/director/room-director';
import type { RoomView } from '@renderer/features/interview/director/room-view';
import classes from './room-trouble.module.css';

/** What did not work, told beside the question: it never covers the interview. */
export function RoomTrouble({ view, director }: { view: RoomView; director: RoomDirector }) {
  const { failure, voiceProblem } = view;
  if (failure) {
    const words = failureWords(failure.code);
    return (
      <div className={classes.trouble} role="alert">
        <p>
          <strong>{words.title}.</strong> {failure.message} {words.advice}
        </p>
        <ActionButton label="Dismiss" tone="bare" onPress={() => director.dismissFailure()} />
      </div>
    );
  }
  if (voiceProblem === null) return null;
  return (
    <p className={classes.quiet}>
      The voice does not work just now, so the interviewer is shown in writing only.
    </p>
  );
}
