import { useRef, type RefObject } from 'react';
import { useKey } from '@renderer/components/keys/use-key';

/** How much of the box one press moves; some lines stay in sight, so that the eye finds its place. */
const SHARE = 0.85;

/** PageUp and PageDown scroll a box that cannot take the focus. Give the answer to `ref`. */
export function useScrollKeys(name: string): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const scroll = (direction: 1 | -1) =>
    box.current?.scrollBy({ top: direction * box.current.clientHeight * SHARE });
  useKey('PageDown', `Read on in the ${name}`, () => scroll(1));
  useKey('PageUp', `Read back in the ${name}`, () => scroll(-1));
  return box;
}
