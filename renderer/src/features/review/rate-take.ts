import { call } from '@renderer/api/app-api';
import { notifyFailure } from '@renderer/components/notices';
import type { Session } from '@shared/model/session';

/** Saves the user's own rating of a take; answers the changed session, or null after telling of a failure. */
export async function rateTake(sessionId: string, takeId: string, rating: number): Promise<Session | null> {
  const result = await call('take:rate', { sessionId, takeId, rating });
  if (result.ok) return result.value;
  notifyFailure(result.error);
  return null;
}
