import { NativeSelect } from '@mantine/core';
import { useSettings } from '@renderer/api/use-settings';
import { Panel } from '@renderer/components/panel';
import { deviceOptions } from '@renderer/media/devices/device-options';
import { SettingRow } from '@renderer/features/settings/setting-row';
import { useDevices } from '@renderer/features/settings/use-devices';
import type { Device } from '@renderer/media/devices/device-list';
import { SettingsSchema, type DeviceChoice } from '@shared/model/settings';

const qualities = [
  { value: 'auto', label: 'Chosen for this computer' },
  { value: '720p', label: '1280 × 720' },
  { value: '480p', label: '848 × 480' },
  { value: '360p', label: '640 × 360' },
];

/** Which camera and microphone are used, and how large the picture is. */
export function DevicesSection() {
  const { settings, change } = useSettings();
  const devices = useDevices();
  return (
    <Panel title="Camera and microphone" id="devices">
      <DeviceRow
        id="camera"
        label="Camera"
        devices={devices?.cameras ?? null}
        choice={settings.camera}
        onChange={(camera) => void change({ camera })}
      />
      <DeviceRow
        id="microphone"
        label="Microphone"
        devices={devices?.microphones ?? null}
        choice={settings.microphone}
        onChange={(microphone) => void change({ microphone })}
      />
      <SettingRow
        label="Size of the recorded picture"
        text="Smaller takes less room and less work. Ten minutes of 1280 × 720 take about 120 MB."
        controlId="video-quality"
      >
        <NativeSelect
          id="video-quality"
          value={settings.videoQuality}
          onChange={(event) =>
            void change({ videoQuality: SettingsSchema.shape.videoQuality.parse(event.currentTarget.value) })
          }
          data={qualities}
        />
      </SettingRow>
    </Panel>
  );
}

interface DeviceRowProps {
  id: string;
  label: string;
  /** Null while they are being looked for. */
  devices: Device[] | null;
  choice: DeviceChoice;
  onChange: (choice: DeviceChoice) => void;
}

function DeviceRow({ id, label, devices, choice, onChange }: DeviceRowProps) {
  const { options, selectedId } = deviceOptions(devices ?? [], choice);
  const none = devices !== null && devices.length === 0;
  return (
    <SettingRow
      label={label}
      controlId={id}
      {...(none ? { text: `No ${label.toLowerCase()} is connected at the moment.` } : {})}
    >
      <NativeSelect
        id={id}
        value={selectedId}
        data={options}
        onChange={(event) => {
          const chosen = devices?.find(({ deviceId }) => deviceId === event.currentTarget.value);
          onChange(chosen ?? null);
        }}
      />
    </SettingRow>
  );
}
