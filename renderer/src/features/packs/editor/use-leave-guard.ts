import { useCallback, useContext, useLayoutEffect, useState } from 'react';
import { UNSAFE_NavigationContext as NavigationContext } from 'react-router';

interface LeaveGuard {
  /** True while the user has to say whether to leave. */
  asking: boolean;
  leave: () => void;
  stay: () => void;
}

/**
 * Holds back every way out of the screen, the closing of the window too, while something is unsaved. The router that the
 * program uses has no blockers of its own, so the navigation that links and keys share is wrapped meanwhile.
 */
export function useLeaveGuard(isUnsaved: boolean): LeaveGuard {
  const { navigator } = useContext(NavigationContext);
  const [held, setHeld] = useState<(() => void) | null>(null);

  useLayoutEffect(() => {
    if (!isUnsaved) return undefined;
    const { push, replace, go } = navigator;
    const open = () => Object.assign(navigator, { push, replace, go });
    const hold = (leave: () => void) =>
      setHeld(() => () => {
        open();
        window.removeEventListener('beforeunload', onUnload);
        leave();
      });
    const onUnload = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      hold(() => window.close());
    };
    Object.assign(navigator, {
      push: (...target: Parameters<typeof push>) => hold(() => push(...target)),
      replace: (...target: Parameters<typeof replace>) => hold(() => replace(...target)),
      go: (delta: number) => hold(() => go(delta)),
    });
    window.addEventListener('beforeunload', onUnload);
    return () => {
      open();
      window.removeEventListener('beforeunload', onUnload);
    };
  }, [navigator, isUnsaved]);

  const leave = useCallback(() => {
    setHeld(null);
    held?.();
  }, [held]);
  const stay = useCallback(() => setHeld(null), []);
  return { asking: held !== null, leave, stay };
}
