import { SegmentedControl } from '@mantine/core';
import { useSettings } from '@renderer/api/use-settings';
import { Panel } from '@renderer/components/panel';
import { SettingRow } from '@renderer/features/settings/setting-row';
import type { Settings } from '@shared/model/settings';

/** The theme. */
export function AppearanceSection() {
  const { settings, change } = useSettings();
  return (
    <Panel title="Appearance" id="appearance">
      <SettingRow label="Theme" text="“As the computer” changes with it, for instance in the evening.">
        <SegmentedControl<Settings['theme']>
          aria-label="Theme"
          value={settings.theme}
          onChange={(theme) => void change({ theme })}
          data={[
            { value: 'system', label: 'As the computer' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
        />
      </SettingRow>
    </Panel>
  );
}
