import { useEffect, useState } from 'react';

const minuteMs = 60_000;

/** The present moment to the minute, so that a window left open overnight says the right day. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), minuteMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
