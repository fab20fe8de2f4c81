import { Notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { call } from '@renderer/api/app-api';
import { useAppEvent } from '@renderer/api/use-app-event';
import { useUnhandledErrors } from '@renderer/app/use-unhandled-errors';
import { notifyFailure } from '@renderer/components/notices';

function notifyBug(message: string): void {
  notifyFailure({ code: 'internal', message: `The page met a bug: ${message}.` });
}

/** The corner where notices appear, including what the main process noticed by itself. */
export function AppNotices() {
  useAppEvent('app:noticed', ({ failure }) => notifyFailure(failure));
  // Asking tells the main process that somebody listens. The room, where a crash brings one back to, asks nothing itself.
  useEffect(() => void call('app:describe', null), []);
  useUnhandledErrors(notifyBug);
  return <Notifications position="bottom-right" limit={4} containerWidth={400} />;
}
