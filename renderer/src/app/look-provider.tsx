import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useSettings } from '@renderer/api/use-settings';
import { theme } from '@renderer/app/theme';

/** Puts the theme of the settings on everything below; `system` follows the computer as it changes. */
export function LookProvider({ children }: { children: ReactNode }) {
  const { settings } = useSettings();
  const system = useColorScheme('light', { getInitialValueInEffect: false });
  const scheme = settings.theme === 'system' ? system : settings.theme;
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme === 'dark' ? 'dark' : 'light'}>
      {children}
    </MantineProvider>
  );
}
