import { powerSaveBlocker } from 'electron';
import type { Session } from '@shared/model/session';

/** Keeps the screen on while an answer is recorded: nobody touches the keyboard then. */
export interface KeepAwake {
  sessionChanged(session: Session): void;
}

/** Follows the sessions as they change; one interview runs at a time. */
export function keepAwakeWhileRecording(): KeepAwake {
  let blocker: number | null = null;
  return {
    sessionChanged(session) {
      const isRecording = session.takes.some(
        ({ state, input }) => state === 'recording' && input !== 'typed',
      );
      if (isRecording && blocker === null) blocker = powerSaveBlocker.start('prevent-display-sleep');
      if (!isRecording && blocker !== null) {
        powerSaveBlocker.stop(blocker);
        blocker = null;
      }
    },
  };
}
