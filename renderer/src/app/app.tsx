import { useEffect } from 'react';
import { HashRouter } from 'react-router';
import { SettingsProvider } from '@renderer/api/settings-provider';
import { AppNotices } from '@renderer/app/app-notices';
import { ErrorBoundary } from '@renderer/app/error-boundary';
import { KeysOverlay } from '@renderer/app/keys-overlay';
import { LookProvider } from '@renderer/app/look-provider';
import { ScreenRoutes } from '@renderer/app/screen-routes';
import { KeysProvider } from '@renderer/components/keys/keys-provider';
import { notifyFailure } from '@renderer/components/notices';
import type { Failure } from '@shared/ipc/result';
import type { Settings } from '@shared/model/settings';

interface AppProps {
  initialSettings: Settings;
  /** Why the settings could not be read, if they could not. */
  settingsFailure: Failure | null;
}

/** The whole page: settings, look, keys, addresses and the screens. */
export function App({ initialSettings, settingsFailure }: AppProps) {
  useEffect(() => {
    if (settingsFailure) notifyFailure(settingsFailure);
  }, [settingsFailure]);

  return (
    <SettingsProvider initial={initialSettings} onFailure={notifyFailure}>
      <LookProvider>
        <ErrorBoundary>
          <KeysProvider>
            <HashRouter>
              <ScreenRoutes />
              <KeysOverlay />
              <AppNotices />
            </HashRouter>
          </KeysProvider>
        </ErrorBoundary>
      </LookProvider>
    </SettingsProvider>
  );
}
