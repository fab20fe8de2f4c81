import { succeed, type Result } from '@shared/ipc/result';
import type { Session, Take } from '@shared/model/session';
import { takeOf } from '@electron/main/sessions/take-of';

/** A session with one take changed; the same session where the change returns the same take. */
export function changeTake(
  session: Session,
  takeId: string,
  change: (take: Take) => Result<Take>,
): Result<Session> {
  const found = takeOf(session, takeId);
  if (!found.ok) return found;
  const changed = change(found.value);
  if (!changed.ok) return changed;
  if (changed.value === found.value) return succeed(session);
  const takes = session.takes.map((take) => (take.id === takeId ? changed.value : take));
  return succeed({ ...session, takes });
}
