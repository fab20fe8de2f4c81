import { fail, succeed, type Result } from '@shared/ipc/result';
import type { Session, Take } from '@shared/model/session';

/** A take of a session by its id; fails with `not-found`. */
export function takeOf(session: Session, takeId: string): Result<Take> {
  const take = session.takes.find((each) => each.id === takeId);
  return take === undefined ? fail('not-found', 'There is no such take.') : succeed(take);
}
