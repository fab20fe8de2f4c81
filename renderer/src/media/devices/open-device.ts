import type { DeviceChoice } from '@shared/model/settings';
import { findChosen, listDevices, type Device, type DeviceKind } from './device-list';
import { deviceProblemCode, type DeviceProblem } from './device-problem';
import { videoFormats, type VideoSize } from './video-quality';

/** A device that runs, or why it does not. */
export type OpenedDevice = { track: MediaStreamTrack; device: Device } | { problem: DeviceProblem };

/**
 * How the microphone is asked for. While an answer is recorded nothing else sounds, since the interviewer waits, so
 * there is no echo to cancel; and the treatment of calls costs words. Words misheard in the same speech (read,
 * spontaneous; %): untreated 2.7, 23; with gain control 3.1, 18; with noise suppression 3.1, 25; with all three
 * 3.5, 29. In loud noise (10 dB) none of them helped. Gain stays on: many laptop microphones are far too quiet.
 */
const microphoneTreatment = {
  echoCancellation: false,
  noiseSuppression: false,
  autoGainControl: true,
  channelCount: 1,
} as const;

function videoConstraints(size: VideoSize): MediaTrackConstraints {
  const { width, height, frameRate } = videoFormats[size];
  return {
    width: { ideal: width },
    height: { ideal: height },
    frameRate: { ideal: frameRate, max: 30 },
  };
}

async function requestTrack(
  kind: DeviceKind,
  size: VideoSize,
  deviceId: string | null,
): Promise<MediaStreamTrack> {
  const wanted = kind === 'camera' ? videoConstraints(size) : microphoneTreatment;
  const constraints = deviceId === null ? wanted : { ...wanted, deviceId: { exact: deviceId } };
  const stream = await navigator.mediaDevices.getUserMedia(
    kind === 'camera' ? { video: constraints } : { audio: constraints },
  );
  const [track] = stream.getTracks();
  if (!track) throw new DOMException('The device gave no track.', 'NotReadableError');
  return track;
}

/**
 * Starts the remembered camera or microphone, or the system's default. Each kind is asked for on its own, so that a
 * camera that is held by another program does not take the microphone with it.
 */
export async function openDevice(
  kind: DeviceKind,
  choice: DeviceChoice,
  size: VideoSize = '720p',
): Promise<OpenedDevice> {
  const before = await listDevices();
  const chosen = findChosen(kind === 'camera' ? before.cameras : before.microphones, choice);
  try {
    const track = await requestTrack(kind, size, chosen?.deviceId ?? null);
    const deviceId = track.getSettings().deviceId ?? '';
    return { track, device: { deviceId, label: track.label } };
  } catch (error) {
    return { problem: { kind, code: deviceProblemCode(error) } };
  }
}
