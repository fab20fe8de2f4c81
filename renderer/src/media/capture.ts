import type { DeviceChoice } from '@shared/model/settings';
import type { AnswerInput } from '@shared/model/session';
import type { DeviceKind } from './devices/device-list';
import type { DeviceProblem } from './devices/device-problem';
import { openDevice, type OpenedDevice } from './devices/open-device';
import type { VideoSize } from './devices/video-quality';
import { watchTrack } from './devices/watch-track';
import { chooseRecordingFormat } from './recording/recording-format';
import type { Scope } from './scope';
import { openPcmTap, type PcmTap } from './sound/pcm-tap';

/** What is asked for: which devices, and how large the picture. */
export interface CaptureWish {
  input: Exclude<AnswerInput, 'typed'>;
  camera: DeviceChoice;
  microphone: DeviceChoice;
  size: VideoSize;
}

/** Microphone, and camera where wished, running and ready to be recorded. */
export interface Capture {
  input: CaptureWish['input'];
  stream: MediaStream;
  tap: PcmTap;
  mimeType: string;
  size: VideoSize;
  cameraTrack: MediaStreamTrack | null;
}

export type OpenedCapture = { capture: Capture } | { problems: DeviceProblem[] };

/**
 * Opens everything that an answer is recorded with. All of it belongs to the scope, so closing that turns the camera
 * light off. `onLost` is called for a device that goes away later.
 */
export async function openCapture(
  scope: Scope,
  wish: CaptureWish,
  onLost: (kind: DeviceKind) => void,
): Promise<OpenedCapture> {
  const [microphone, camera] = await Promise.all([
    openDevice('microphone', wish.microphone),
    wish.input === 'video' ? openDevice('camera', wish.camera, wish.size) : null,
  ]);
  for (const opened of [microphone, camera]) {
    if (opened && 'track' in opened) scope.add(() => opened.track.stop());
  }
  const problems = [microphone, camera].flatMap((opened) => problemOf(opened));
  const mimeType = chooseRecordingFormat(wish.input, (type) => MediaRecorder.isTypeSupported(type));
  if ('problem' in microphone || (camera && 'problem' in camera)) return { problems };
  if (mimeType === null) return { problems: [{ kind: 'microphone', code: 'overconstrained' }] };
  const tap = await openPcmTap(scope, microphone.track);
  if (!tap) return { problems: [{ kind: 'microphone', code: 'overconstrained' }] };
  watchTrack(scope, microphone.track, () => onLost('microphone'));
  if (camera) watchTrack(scope, camera.track, () => onLost('camera'));
  const tracks = camera ? [microphone.track, camera.track] : [microphone.track];
  const stream = new MediaStream(tracks);
  const cameraTrack = camera?.track ?? null;
  return { capture: { input: wish.input, stream, tap, mimeType, size: wish.size, cameraTrack } };
}

function problemOf(opened: OpenedDevice | null): DeviceProblem[] {
  return opened && 'problem' in opened ? [opened.problem] : [];
}
