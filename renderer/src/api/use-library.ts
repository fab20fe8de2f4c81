import { useAppEvent } from '@renderer/api/use-app-event';
import { useCall, type Loaded } from '@renderer/api/use-call';
import type { LibraryEntry } from '@shared/model/session';

/** All sessions as the library lists them, kept up to date. */
export function useLibrary(): Loaded<LibraryEntry[]> {
  const library = useCall('session:list', null);
  useAppEvent('library:changed', () => library.reload());
  return library;
}
