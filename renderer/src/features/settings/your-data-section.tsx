import { Link } from 'react-router';
import { useCall } from '@renderer/api/use-call';
import { ActionButton } from '@renderer/components/action-button';
import { openDataFolder } from '@renderer/components/open-data-folder';
import { Panel } from '@renderer/components/panel';
import { StorageMeter } from '@renderer/components/storage-meter';
import { SettingRow } from '@renderer/features/settings/setting-row';
import { routes } from '@renderer/navigation/routes';

/** Where everything is kept, how much it takes, and what the program promises about it. */
export function YourDataSection() {
  const app = useCall('app:describe', null);
  return (
    <Panel title="Your data" id="data">
      <SettingRow
        label="Nothing leaves this computer"
        text="Greenroom has no account and makes no connection: every request to a network is refused inside the program. Pictures, sound, words and scores are made and kept here. Only a second opinion, if you switch it on, speaks to a model’s server on this computer."
      />
      <SettingRow label="Folder" text={app.state === 'ready' ? app.value.dataFolder : ''}>
        <ActionButton label="Open folder" shortcut="O" onPress={() => void openDataFolder()} />
      </SettingRow>
      <SettingRow
        label="Storage"
        text={
          <>
            Sessions can be deleted in the <Link to={routes.library}>library</Link>. Until the next start they
            can be restored.
          </>
        }
      >
        <StorageMeter />
      </SettingRow>
    </Panel>
  );
}
