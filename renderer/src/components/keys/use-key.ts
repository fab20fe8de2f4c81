import { useContext, useLayoutEffect, useRef } from 'react';
import { KeysContext } from '@renderer/components/keys/keys-context';

/**
 * Gives a key a meaning while the component is mounted, and lists it in the `?` overlay.
 * Without `run` it is only listed; a null shortcut does nothing.
 */
export function useKey(shortcut: string | null, label: string, run?: () => void): void {
  const { registry, scope } = useContext(KeysContext);
  const newest = useRef(run);
  // Before the picture: a key that is shown works, and what a press does fits what is shown.
  useLayoutEffect(() => {
    newest.current = run;
  });
  const runs = run !== undefined;
  useLayoutEffect(() => {
    if (shortcut === null) return undefined;
    return registry.add(scope, { shortcut, label, run: runs ? () => newest.current?.() : undefined });
  }, [registry, scope, shortcut, label, runs]);
}
