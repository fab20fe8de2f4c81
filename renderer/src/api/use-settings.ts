import { useContext } from 'react';
import { SettingsContext, type SettingsAccess } from '@renderer/api/settings-context';

/** The user's settings and the way to change them, inside `SettingsProvider`. */
export function useSettings(): SettingsAccess {
  const access = useContext(SettingsContext);
  if (!access) throw new Error('useSettings needs a SettingsProvider above it');
  return access;
}
