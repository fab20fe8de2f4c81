import type { call, listen } from '@renderer/api/app-api';
import type { AudioPorts } from '@renderer/media/audio-port';
import type { Capture } from '@renderer/media/capture';
import type { InterviewerVoice } from '@renderer/media/interviewer-voice';
import type { ChunkFailure } from '@renderer/media/recording/chunk-queue';
import type { AppendChunk } from '@renderer/media/recording/take-recorder';
import type { Scope } from '@renderer/media/scope';
import type { Settings } from '@shared/model/settings';
import type { DeviceKeeperParts } from './device-keeper';
import type { AnswerRecorder } from './take-in-progress';

/** Makes a recorder for one answer. */
export type MakeRecorder = (
  capture: Capture,
  appendWhenOpen: Promise<AppendChunk | null>,
  onFailure: (failure: ChunkFailure) => void,
) => AnswerRecorder;

/** Everything that the director works with; the screen hands in the real ones. */
export interface RoomParts {
  scope: Scope;
  call: typeof call;
  listen: typeof listen;
  settings: () => Settings;
  voice: Pick<InterviewerVoice, 'speak' | 'prepare'>;
  ports: Pick<AudioPorts, 'take'>;
  openCapture: DeviceKeeperParts['openCapture'];
  makeRecorder: MakeRecorder;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** The interview is over, or the one question that was tried again is. */
  onFinished: () => void;
}
