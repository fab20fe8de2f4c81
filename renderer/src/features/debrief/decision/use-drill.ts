import { useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '@renderer/api/app-api';
import { useSettings } from '@renderer/api/use-settings';
import { notifyFailure } from '@renderer/components/notices';
import { routes } from '@renderer/navigation/routes';

interface Drill {
  /** The quality whose drill is being made. */
  starting: string | null;
  start: (qualityId: string) => void;
}

/** Starts a drill on one quality, answered the way the user usually answers. */
export function useDrill(packId: string): Drill {
  const { settings } = useSettings();
  const navigate = useNavigate();
  const [starting, setStarting] = useState<string | null>(null);

  const start = (qualityId: string) => {
    setStarting(qualityId);
    void call('session:create', {
      packId,
      what: { run: 'drill', qualityId },
      mode: settings.mode,
      answerInput: settings.answerInput,
    }).then((created) => {
      setStarting(null);
      if (created.ok) void navigate(routes.deviceCheck(created.value.id));
      else notifyFailure(created.error);
    });
  };
  return { starting, start };
}
