import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '@renderer/api/app-api';
import { useAppEvent } from '@renderer/api/use-app-event';
import { useCall } from '@renderer/api/use-call';
import type { Failure } from '@shared/ipc/result';
import type { Debrief } from '@shared/model/debrief';
import type { LoopView } from '@shared/model/loop';

/** What the screen knows of a debrief. `waits` is a debrief that could not be held, with the loop as it stands. */
export type DebriefState =
  | { state: 'loading' }
  | { state: 'failed'; failure: Failure; retry: () => void }
  | { state: 'waits'; failure: Failure; view: LoopView; retry: () => void }
  | { state: 'ready'; view: LoopView; debrief: Debrief; replace: (view: LoopView) => void };

/** Reads a loop, and has its debrief held where that was not done yet. */
export function useDebrief(loopId: string): DebriefState {
  const loop = useCall('loop:get', { loopId });
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const asked = useRef(false);
  const isReady = loop.state === 'ready';
  const view = isReady ? loop.value : null;
  const replace = isReady ? loop.replace : null;
  const isOpen = view !== null && view.loop.debrief === null;

  const hold = useCallback(() => {
    asked.current = true;
    void call('loop:hold-debrief', { loopId }).then((answer) => {
      if (answer.ok) {
        setRefusal(null);
        replace?.(answer.value);
      } else setRefusal(answer.error);
    });
  }, [loopId, replace]);

  useEffect(() => {
    // Once by itself: after a refusal the user, or a change of the loop, asks again.
    if (isOpen && !asked.current) hold();
  }, [isOpen, hold]);
  useAppEvent('loop:changed', ({ view: changed }) => {
    if (changed.loop.id !== loopId) return;
    replace?.(changed);
    if (refusal && changed.loop.debrief === null && changed.debriefWaitsFor === null) hold();
  });

  if (loop.state === 'failed') return { state: 'failed', failure: loop.failure, retry: loop.reload };
  if (!view || !replace) return { state: 'loading' };
  if (view.loop.debrief) return { state: 'ready', view, debrief: view.loop.debrief, replace };
  if (refusal) return { state: 'waits', failure: refusal, view, retry: hold };
  return { state: 'loading' };
}
