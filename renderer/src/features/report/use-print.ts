import { call } from '@renderer/api/app-api';
import { notifyFailure } from '@renderer/components/notices';

/** Opens the print dialogue and tells when there is nothing to print with. */
export function usePrint(): () => void {
  return () => {
    void call('app:print', null).then((result) => {
      if (!result.ok) notifyFailure(result.error);
    });
  };
}
