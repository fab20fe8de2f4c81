import { useEffect, useRef } from 'react';
import { useAppEvent } from '@renderer/api/use-app-event';
import { useCall, type Loaded } from '@renderer/api/use-call';
import type { ProgressView } from '@shared/model/progress';

/** How long to wait before asking whether more of the older scores were read anew. */
const rereadMs = 1500;

/** Progress in one pack, or in the one that was practised last, kept up to date. */
export function useProgress(packId: string | null): Loaded<ProgressView> {
  const progress = useCall('progress:get', { packId });
  const { reload } = progress;
  useAppEvent('library:changed', reload);
  useAppEvent('session:changed', reload);
  const oldScores = progress.state === 'ready' ? progress.value.oldScores : 0;
  const lastCount = useRef(0);
  // Each question reads some of the older scores anew. Where the count stays as it is, nothing more is to be had.
  useEffect(() => {
    const isMoving = oldScores > 0 && oldScores !== lastCount.current;
    lastCount.current = oldScores;
    if (!isMoving) return undefined;
    const timer = setTimeout(reload, rereadMs);
    return () => clearTimeout(timer);
  }, [oldScores, reload]);
  return progress;
}
