import { useCallback, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '@renderer/api/app-api';
import { useSettings } from '@renderer/api/use-settings';
import { routes } from '@renderer/navigation/routes';
import { sessionRoute } from '@renderer/navigation/session-route';
import type { CallInput } from '@shared/ipc/contract';
import type { Failure } from '@shared/ipc/result';

/** What a session can be a run of. */
export type WhatToRun = CallInput<'session:create'>['what'];

interface Begin {
  /** Makes a session and goes to its device check. A round is remembered with its length. */
  beginSession: (packId: string, what: WhatToRun) => void;
  /** Makes a loop, of one stage or (null) of the whole process, and goes to the device check of its first round. */
  beginLoop: (packId: string, stageId: string | null) => void;
  /** Goes to a round of a loop: to its device check, or to where it was left. */
  openRound: (loopId: string, roundIndex: number) => void;
  /** True from the press of a button until the screen changes or the failure is told. */
  beginning: boolean;
}

/** Begins practice in the mode, with the preset and the way of answering that the user chose last. */
export function useBegin(onFailure: (failure: Failure) => void): Begin {
  const { settings, change } = useSettings();
  const { mode, answerInput, preset } = settings;
  const navigate = useNavigate();
  const [beginning, setBeginning] = useState(false);
  // The state arrives with the next picture; a second press may come before it.
  const isBusy = useRef(false);

  /** Does work that ends on another screen; when it did not, the next press counts again. */
  const once = useCallback((work: () => Promise<boolean>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setBeginning(true);
    void work().then((hasLeft) => {
      if (hasLeft) return;
      isBusy.current = false;
      setBeginning(false);
    });
  }, []);

  const goToRound = useCallback(
    async (loopId: string, roundIndex: number): Promise<boolean> => {
      const opened = await call('loop:open-round', { loopId, roundIndex });
      if (opened.ok) void navigate(sessionRoute(opened.value));
      else onFailure(opened.error);
      return opened.ok;
    },
    [navigate, onFailure],
  );

  const beginSession: Begin['beginSession'] = (packId, what) =>
    once(async () => {
      if (what.run === 'round') {
        const { stageId, roundId, lengthMin } = what;
        void change({ lastChoice: { packId, stageId, roundId, lengthMin } });
      }
      const created = await call('session:create', { packId, what, mode, answerInput });
      if (created.ok) void navigate(routes.deviceCheck(created.value.id));
      else onFailure(created.error);
      return created.ok;
    });

  const beginLoop: Begin['beginLoop'] = (packId, stageId) =>
    once(async () => {
      const created = await call('loop:create', { packId, stageId, preset, mode, answerInput });
      if (!created.ok) {
        onFailure(created.error);
        return false;
      }
      const { id } = created.value;
      // The loop is there by now: where its first round cannot be opened, its own screen has the way on.
      if (!(await goToRound(id, 0))) void navigate(routes.loop(id));
      return true;
    });

  const openRound: Begin['openRound'] = (loopId, roundIndex) => once(() => goToRound(loopId, roundIndex));

  return { beginSession, beginLoop, openRound, beginning };
}
