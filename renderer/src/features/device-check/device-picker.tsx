import { NativeSelect } from '@mantine/core';
import type { Device } from '@renderer/media/devices/device-list';
import { deviceOptions } from '@renderer/media/devices/device-options';
import type { DeviceChoice } from '@shared/model/settings';

interface DevicePickerProps {
  label: string;
  /** Null until it is known what is connected. */
  devices: Device[] | null;
  choice: DeviceChoice;
  onChange: (choice: DeviceChoice) => void;
}

/** Chooses one of the connected devices; the choice is remembered. */
export function DevicePicker({ label, devices, choice, onChange }: DevicePickerProps) {
  const { options, selectedId } = deviceOptions(devices ?? [], choice);
  return (
    <NativeSelect
      label={label}
      value={selectedId}
      data={options}
      disabled={devices === null}
      onChange={(event) => {
        const device = devices?.find(({ deviceId }) => deviceId === event.currentTarget.value);
        onChange(device ? { deviceId: device.deviceId, label: device.label } : null);
      }}
    />
  );
}
