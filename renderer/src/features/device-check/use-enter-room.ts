import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '@renderer/api/app-api';
import { useSettings } from '@renderer/api/use-settings';
import { notifyFailure } from '@renderer/components/notices';
import { routes } from '@renderer/navigation/routes';
import type { Result } from '@shared/ipc/result';
import type { AnswerInput, Session } from '@shared/model/session';

async function settle(session: Session, answerInput: AnswerInput): Promise<Result<Session>> {
  const { id: sessionId } = session;
  const set = await call('session:set-answer-input', { sessionId, answerInput });
  if (!set.ok || session.interview.at.phase !== 'device-check') return set;
  return call('session:dispatch', { sessionId, happening: { type: 'devices-checked' } });
}

/** Goes from the device check into the room. The way to answer is remembered for the next time. */
export function useEnterRoom(session: Session, input: AnswerInput): { enter: () => void; entering: boolean } {
  const navigate = useNavigate();
  const { settings, change } = useSettings();
  const [entering, setEntering] = useState(false);
  const enter = useCallback(() => {
    setEntering(true);
    if (settings.answerInput !== input) void change({ answerInput: input });
    void settle(session, input).then((result) => {
      setEntering(false);
      if (result.ok) void navigate(routes.room(session.id), { replace: true });
      else notifyFailure(result.error);
    });
  }, [session, input, settings.answerInput, change, navigate]);
  return { enter, entering };
}
