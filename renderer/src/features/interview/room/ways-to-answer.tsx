import { ActionButton } from '@renderer/components/action-button';
import type { RoomView } from '@renderer/features/interview/director/room-view';
import type { AnswerInput } from '@shared/model/session';

interface WaysToAnswerProps {
  current: AnswerInput;
  devices: RoomView['devices'];
  onChoose: (input: AnswerInput) => void;
}

/** The other ways to answer when a device is in the way. Sound alone is none without a microphone. */
export function WaysToAnswer({ current, devices, onChoose }: WaysToAnswerProps) {
  const isMute = devices.state === 'failed' && devices.problems.some(({ kind }) => kind === 'microphone');
  return (
    <>
      {current === 'video' && !isMute && (
        <ActionButton label="Go on with sound only" shortcut="A" onPress={() => onChoose('audio')} />
      )}
      {current !== 'typed' && (
        <ActionButton label="Type my answers" shortcut="T" onPress={() => onChoose('typed')} />
      )}
    </>
  );
}
