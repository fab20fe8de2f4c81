import { ActionButton } from '@renderer/components/action-button';
import type { AnswerInput } from '@shared/model/session';

interface WaysToAnswerProps {
  current: AnswerInput;
  onChoose: (input: AnswerInput) => void;
}

/** The other ways to answer when a device is in the way. */
export function WaysToAnswer({ current, onChoose }: WaysToAnswerProps) {
  return (
    <>
      {current === 'video' && (
        <ActionButton label="Go on with sound only" shortcut="A" onPress={() => onChoose('audio')} />
      )}
      {current !== 'typed' && (
        <ActionButton label="Type my answers" shortcut="T" onPress={() => onChoose('typed')} />
      )}
    </>
  );
}
