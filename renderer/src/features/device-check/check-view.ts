import type { DeviceList } from '@renderer/media/devices/device-list';
import type { DeviceProblem } from '@renderer/media/devices/device-problem';
import type { PcmTap } from '@renderer/media/sound/pcm-tap';

/** How one device is. */
export type DeviceCheck<Running> =
  | { state: 'off' }
  | { state: 'opening' }
  | { state: 'failed'; problem: DeviceProblem }
  | ({ state: 'ready' } & Running);

/** What the device check shows of the devices. */
export interface CheckView {
  camera: DeviceCheck<{ track: MediaStreamTrack }>;
  microphone: DeviceCheck<{ tap: PcmTap }>;
  /** Null until it is known what is connected. */
  devices: DeviceList | null;
}
