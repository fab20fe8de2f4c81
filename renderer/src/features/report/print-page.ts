import { call } from '@renderer/api/app-api';
import { notifyFailure } from '@renderer/components/notices';

/** Opens the print dialogue and tells when there is nothing to print with. */
export async function printPage(): Promise<void> {
  const result = await call('app:print', null);
  if (!result.ok) notifyFailure(result.error);
}
