import type { RefObject } from 'react';
import { useKey } from '@renderer/components/keys/use-key';

/** What the arrow keys stop at: everything in the container that can be pressed or followed. */
const stops = 'a[href], button:not(:disabled)';

/** Lets the arrow keys up and down walk through the buttons and links of a container, from its first one on. */
export function useArrowKeys(container: RefObject<HTMLElement | null>, of: string): void {
  const move = (by: 1 | -1): void => {
    const all = [...(container.current?.querySelectorAll<HTMLElement>(stops) ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    const goal = at === -1 ? 0 : Math.max(0, Math.min(at + by, all.length - 1));
    all[goal]?.focus();
  };
  useKey('Down', `Next button: ${of}`, () => move(1));
  useKey('Up', `Previous button: ${of}`, () => move(-1));
}
