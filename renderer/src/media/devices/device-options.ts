import { findChosen, type Device } from './device-list';
import type { DeviceChoice } from '@shared/model/settings';

/** What a picker of devices lists, and which line is chosen. */
export interface DeviceOptions {
  options: { value: string; label: string; disabled?: boolean }[];
  selectedId: string;
}

/** The computer's default, then every device. A remembered one that is not connected stays on show as the choice. */
export function deviceOptions(devices: Device[], choice: DeviceChoice): DeviceOptions {
  const options: DeviceOptions['options'] = [
    { value: '', label: 'The computer’s default' },
    ...devices.map(({ deviceId, label }) => ({ value: deviceId, label })),
  ];
  if (choice === null) return { options, selectedId: '' };
  const found = findChosen(devices, choice);
  if (found) return { options, selectedId: found.deviceId };
  options.push({ value: choice.deviceId, label: `${choice.label} (not connected)`, disabled: true });
  return { options, selectedId: choice.deviceId };
}
