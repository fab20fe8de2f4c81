import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { call } from '@renderer/api/app-api';
import { SettingsContext } from '@renderer/api/settings-context';
import type { Failure } from '@shared/ipc/result';
import type { Settings } from '@shared/model/settings';

interface SettingsProviderProps {
  initial: Settings;
  /** Told of each change that could not be saved. */
  onFailure: (failure: Failure) => void;
  children: ReactNode;
}

/**
 * Holds the user's settings for all screens. A change shows at once and is saved at once; when the save fails,
 * the failure is handed on and the saved value comes back.
 */
export function SettingsProvider({ initial, onFailure, children }: SettingsProviderProps) {
  const [settings, setSettings] = useState(initial);
  const newestChange = useRef(0);

  const change = useCallback(
    async (patch: Partial<Settings>) => {
      const mine = ++newestChange.current;
      // An older answer must not undo a newer change that is still on its way.
      const replaceIfNewest = (value: Settings) => {
        if (mine === newestChange.current) setSettings(value);
      };
      setSettings((before) => ({ ...before, ...patch }));
      const saved = await call('settings:update', patch);
      if (saved.ok) {
        replaceIfNewest(saved.value);
        return true;
      }
      onFailure(saved.error);
      const kept = await call('settings:get', null);
      if (kept.ok) replaceIfNewest(kept.value);
      return false;
    },
    [onFailure],
  );

  const value = useMemo(() => ({ settings, change }), [settings, change]);
  return <SettingsContext value={value}>{children}</SettingsContext>;
}
