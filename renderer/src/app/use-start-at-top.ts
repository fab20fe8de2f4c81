import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Lets each new screen begin at its top with the focus, so that its keys are not taken by the link that led to it.
 * Going from one take to another is the same screen and changes nothing.
 */
export function useStartAtTop(element: RefObject<HTMLElement | null>, pathname: string): void {
  const screen = pathname.replace(/\/takes\/.*$/, '/takes');
  const shown = useRef<string | null>(null);
  // A layout effect comes before the effects of the screen itself, which may go on to one of its parts.
  useLayoutEffect(() => {
    if (shown.current === screen) return;
    // The first screen stands at its top already, and asking would have it laid out twice.
    if (shown.current !== null) element.current?.scrollTo({ top: 0 });
    shown.current = screen;
    element.current?.focus({ preventScroll: true });
  }, [element, screen]);
}
