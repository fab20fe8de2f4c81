import { useAppEvent } from '@renderer/api/use-app-event';
import { useCall, type Loaded } from '@renderer/api/use-call';
import type { LoopView } from '@shared/model/loop';

/** One loop with how far its rounds are, kept up to date. */
export function useLoop(loopId: string): Loaded<LoopView> {
  const loop = useCall('loop:get', { loopId });
  useAppEvent('loop:changed', ({ view }) => {
    // Before the first answer is there, the answer itself will be as new.
    if (view.loop.id === loopId && loop.state === 'ready') loop.replace(view);
  });
  return loop;
}
