import type { DeviceChoice } from '@shared/model/settings';

/** The two kinds of device that the program uses. */
export type DeviceKind = 'camera' | 'microphone';

/** A camera or microphone as pickers show it. */
export interface Device {
  deviceId: string;
  label: string;
}

export interface DeviceList {
  cameras: Device[];
  microphones: Device[];
}

/** Chromium lists the system's default twice; the alias has no device of its own to remember. */
const aliases = new Set(['default', 'communications']);

function named(devices: MediaDeviceInfo[], kind: MediaDeviceKind, fallback: string): Device[] {
  return devices
    .filter((device) => device.kind === kind && device.deviceId !== '' && !aliases.has(device.deviceId))
    .map((device, index) => ({
      deviceId: device.deviceId,
      label: device.label || `${fallback} ${index + 1}`,
    }));
}

/** Cameras and microphones that are plugged in now. Ids and labels are known only once access was allowed. */
export async function listDevices(): Promise<DeviceList> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return {
    cameras: named(devices, 'videoinput', 'Camera'),
    microphones: named(devices, 'audioinput', 'Microphone'),
  };
}

/** Finds the remembered device: by its id, or by its label where the platform gave it a new id. */
export function findChosen(devices: readonly Device[], choice: DeviceChoice): Device | null {
  if (choice === null) return null;
  return (
    devices.find((device) => device.deviceId === choice.deviceId) ??
    devices.find((device) => device.label === choice.label) ??
    null
  );
}
