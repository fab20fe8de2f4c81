import { createContext } from 'react';
import type { Settings } from '@shared/model/settings';

/** The settings as they stand, and the way to change some of them. */
export interface SettingsAccess {
  settings: Settings;
  /** Saves at once; answers whether it worked. A failure has been told to the user by then. */
  change: (patch: Partial<Settings>) => Promise<boolean>;
}

/** Carries the settings; read it through `useSettings`. */
export const SettingsContext = createContext<SettingsAccess | null>(null);
