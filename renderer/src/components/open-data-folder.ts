import { call } from '@renderer/api/app-api';
import { notifyFailure } from '@renderer/components/notices';

/** Shows the folder with everything that Greenroom keeps in the computer's file manager. */
export async function openDataFolder(): Promise<void> {
  const opened = await call('app:open-data-folder', null);
  if (!opened.ok) notifyFailure(opened.error);
}
