import type { TopicHandlers } from '@electron/main/ipc/handlers';
import type { SettingsStore } from '@electron/main/storage/settings-store';
import { succeed } from '@shared/ipc/result';
import type { Settings } from '@shared/model/settings';

/** Answers about the user's settings. They are open before anything else, since the first picture depends on them. */
export function settingsHandlers(
  store: SettingsStore,
  onChanged: (settings: Settings) => void,
): TopicHandlers<'settings'> {
  return {
    'settings:get': () => succeed(store.get()),
    'settings:update': async (change) => {
      const changed = await store.update(change);
      if (changed.ok) onChanged(changed.value);
      return changed;
    },
  };
}
