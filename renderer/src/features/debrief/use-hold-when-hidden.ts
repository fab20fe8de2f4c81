import { useEffect } from 'react';

/** Holds the debrief while its window cannot be seen: nobody is decided on behind their back. */
export function useHoldWhenHidden(hold: () => void): void {
  useEffect(() => {
    const onChange = () => {
      if (document.hidden) hold();
    };
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, [hold]);
}
