import { routes } from '@renderer/navigation/routes';
import type { Session } from '@shared/model/session';

/** Where a session is taken up: at the device check, in the room, or, once it is finished, at its answers. */
export function sessionRoute(session: Pick<Session, 'id' | 'interview'>): string {
  const { phase } = session.interview.at;
  if (phase === 'device-check') return routes.deviceCheck(session.id);
  return phase === 'finished' ? routes.session(session.id) : routes.room(session.id);
}
