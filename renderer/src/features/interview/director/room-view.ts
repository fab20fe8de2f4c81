import type { DeviceProblem } from '@renderer/media/devices/device-problem';
import type { Failure } from '@shared/ipc/result';
import type { Session } from '@shared/model/session';
import type { OwnCaptions } from './live-captions';

/** How camera and microphone are. `unused` for typed answers and while nothing needs them. */
export type RoomDevices =
  | { state: 'unused' }
  | { state: 'opening' }
  | { state: 'ready' }
  | { state: 'failed'; problems: DeviceProblem[] };

/** Everything that the room shows. Replaced as a whole on every change. */
export interface RoomView {
  session: Session;
  devices: RoomDevices;
  /** The interviewer has the word. */
  speaking: boolean;
  /** Sound and picture go to disk at this moment. */
  recording: boolean;
  /** A command is under way; others are ignored meanwhile. */
  busy: boolean;
  captions: OwnCaptions;
  /** What went wrong last, until it is dismissed or something works again. */
  failure: Failure | null;
  /** Why the interviewer is shown only, if the voice failed. */
  voiceProblem: string | null;
}
