import { useRef, type RefObject } from 'react';
import { useKey } from '@renderer/components/keys/use-key';

/** Up and Down walk through the links of a list; Enter opens them by itself. */
export function useRowKeys(): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  const move = (step: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = at === -1 ? (step === 1 ? 0 : links.length - 1) : at + step;
    links[next]?.focus();
  };
  useKey('Down', 'Next answer', () => move(1));
  useKey('Up', 'Answer before', () => move(-1));
  return list;
}
