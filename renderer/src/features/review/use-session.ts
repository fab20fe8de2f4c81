import { useAppEvent } from '@renderer/api/use-app-event';
import { useCall, type Loaded } from '@renderer/api/use-call';
import type { Session } from '@shared/model/session';

/** A session that keeps itself up to date while it is on show. */
export function useSession(sessionId: string): Loaded<Session> {
  const session = useCall('session:get', { sessionId });
  useAppEvent('session:changed', (payload) => {
    if (payload.session.id === sessionId && session.state === 'ready') session.replace(payload.session);
  });
  return session;
}
