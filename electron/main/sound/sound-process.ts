import {
  runInProcess,
  type LaunchRequestProcess,
  type RunLimits,
} from '@electron/main/processes/run-in-process';
import {
  SoundMeterAnswerSchema,
  type SoundMeterAnswer,
  type SoundMeterRequest,
} from '@shared/sound-meter-protocol/messages';

/** Starts a fresh sound meter process; `electron/sound-meter/index.ts` is its entry. */
export type LaunchSoundProcess = LaunchRequestProcess<SoundMeterRequest>;

/** Has one sound measured in a process of its own; see `runInProcess`. */
export function measureInProcess(
  launch: LaunchSoundProcess,
  request: SoundMeterRequest,
  limits: RunLimits,
): Promise<SoundMeterAnswer> {
  return runInProcess(launch, request, SoundMeterAnswerSchema, limits);
}
