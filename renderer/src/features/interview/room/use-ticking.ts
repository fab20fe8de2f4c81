import { useCallback, useSyncExternalStore } from 'react';

const READ_EVERY_MS = 250;

/** A running length of time in whole seconds, as milliseconds; looked at only while `running`. */
export function useTicking(readMs: () => number, running: boolean): number {
  const subscribe = useCallback(
    (onTick: () => void) => {
      const timer = running ? setInterval(onTick, READ_EVERY_MS) : undefined;
      return () => clearInterval(timer);
    },
    [running],
  );
  return useSyncExternalStore(subscribe, () => Math.floor(readMs() / 1000) * 1000);
}
