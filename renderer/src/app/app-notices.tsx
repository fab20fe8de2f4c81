import { Notifications } from '@mantine/notifications';
import { useAppEvent } from '@renderer/api/use-app-event';
import { notifyFailure } from '@renderer/components/notices';

/** The corner where notices appear, including what the main process noticed by itself. */
export function AppNotices() {
  useAppEvent('app:noticed', ({ failure }) => notifyFailure(failure));
  return <Notifications position="bottom-right" limit={4} containerWidth={400} />;
}
