import { useCallback, useEffect, useState } from 'react';
import { call } from '@renderer/api/app-api';
import { useAppEvent } from '@renderer/api/use-app-event';
import type { Session } from '@shared/model/session';

/** The sessions with these ids, kept up to date; null until the first answer. One that cannot be read is left out. */
export function useSessions(sessionIds: string[]): Session[] | null {
  const idsKey = sessionIds.join(' ');
  const [sessions, setSessions] = useState<Session[] | null>(idsKey === '' ? [] : null);

  const load = useCallback(async (wanted: string[]) => {
    const answers = await Promise.all(wanted.map((sessionId) => call('session:get', { sessionId })));
    return answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
  }, []);

  useEffect(() => {
    let left = false;
    void load(idsKey === '' ? [] : idsKey.split(' ')).then((loaded) => {
      if (!left) setSessions(loaded);
    });
    return () => {
      left = true;
    };
  }, [idsKey, load]);

  useAppEvent('session:changed', ({ session }) =>
    setSessions((before) => before && before.map((other) => (other.id === session.id ? session : other))),
  );
  return sessions;
}
