import { Notifications } from '@mantine/notifications';

/** The corner where notices appear. */
export function NoticesCorner() {
  return <Notifications position="bottom-right" limit={4} containerWidth={400} />;
}
