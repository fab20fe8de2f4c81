import { Suspense, useEffect } from 'react';
import { call } from '@renderer/api/app-api';
import { useAppEvent } from '@renderer/api/use-app-event';
import { afterFirstPicture } from '@renderer/app/after-first-picture';
import { useUnhandledErrors } from '@renderer/app/use-unhandled-errors';
import { notifyFailure } from '@renderer/components/notices';

const NoticesCorner = afterFirstPicture(
  async () => (await import('@renderer/app/notices-corner')).NoticesCorner,
);

function notifyBug(message: string): void {
  notifyFailure({ code: 'internal', message: `The page met a bug: ${message}.` });
}

/** Shows notices, including what the main process noticed by itself. What is told before the corner is there waits. */
export function AppNotices() {
  useAppEvent('app:noticed', ({ failure }) => notifyFailure(failure));
  // Asking tells the main process that somebody listens. The room, where a crash brings one back to, asks nothing itself.
  useEffect(() => void call('app:describe', null), []);
  useUnhandledErrors(notifyBug);
  return (
    <Suspense>
      <NoticesCorner />
    </Suspense>
  );
}
