import { useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '@renderer/api/app-api';
import { useSettings } from '@renderer/api/use-settings';
import { notifyFailure } from '@renderer/components/notices';
import { routes } from '@renderer/navigation/routes';

/** Starts the call about an offer as a session of its own. */
export function useNegotiation(packId: string): { starting: boolean; start: () => void } {
  const { settings } = useSettings();
  const navigate = useNavigate();
  const [starting, setStarting] = useState(false);
  const start = () => {
    setStarting(true);
    void call('session:create', {
      packId,
      what: { run: 'negotiation' },
      mode: settings.mode,
      answerInput: settings.answerInput,
    }).then((created) => {
      setStarting(false);
      if (created.ok) void navigate(routes.deviceCheck(created.value.id));
      else notifyFailure(created.error);
    });
  };
  return { starting, start };
}
