import { useEffect, useState } from 'react';

const secondMs = 1000;

/** Milliseconds until a moment, told every second; 0 once it has passed. */
export function useTimeLeft(endsAtMs: number): number {
  const [now, setNow] = useState(() => Date.now());
  const isOver = now >= endsAtMs;
  useEffect(() => {
    if (isOver) return undefined;
    const timer = setInterval(() => setNow(Date.now()), secondMs);
    return () => clearInterval(timer);
  }, [isOver]);
  return Math.max(0, endsAtMs - now);
}
