import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { call } from '@renderer/api/app-api';
import { sessionRoute } from '@renderer/navigation/session-route';
import type { Failure } from '@shared/ipc/result';

/** Goes to a session, to the place where it stands; `onFailure` hears why it cannot be opened. */
export function useOpenSession(onFailure: (failure: Failure) => void): (sessionId: string) => void {
  const navigate = useNavigate();
  return useCallback(
    (sessionId) => {
      void call('session:get', { sessionId }).then((answer) => {
        if (answer.ok) void navigate(sessionRoute(answer.value));
        else onFailure(answer.error);
      });
    },
    [navigate, onFailure],
  );
}
