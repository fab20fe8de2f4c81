import { MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { SettingsProvider } from '@renderer/api/settings-provider';
import { KeysProvider } from '@renderer/components/keys/keys-provider';
import { notifyFailure } from '@renderer/components/notices';
import { SettingsSchema, type Settings } from '@shared/model/settings';

interface Surroundings {
  address?: string;
  settings?: Partial<Settings>;
}

/** Renders a screen with everything that the program's root puts around it, and shows the address it went to. */
export function renderScreen(
  screen: ReactNode,
  { address = '/', settings = {} }: Surroundings = {},
): RenderResult {
  notifications.clean();
  return render(
    <MantineProvider env="test">
      <SettingsProvider initial={{ ...SettingsSchema.parse({}), ...settings }} onFailure={notifyFailure}>
        <KeysProvider>
          <MemoryRouter initialEntries={[address]}>
            {screen}
            <Address />
          </MemoryRouter>
          <Notifications />
        </KeysProvider>
      </SettingsProvider>
    </MantineProvider>,
  );
}

function Address() {
  const { pathname, search } = useLocation();
  return <p data-testid="address">{pathname + search}</p>;
}
