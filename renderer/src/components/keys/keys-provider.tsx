import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import { KeyRegistry } from '@renderer/components/keys/key-registry';
import { KeysContext } from '@renderer/components/keys/keys-context';

const textFields = 'textarea, select, [contenteditable="true"], input:not([type="radio"], [type="checkbox"])';

/** Whether the focused element wants this key for itself. */
function belongsToElement(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey) return false;
  if (target.closest(textFields)) return true;
  if (event.key === ' ') return target.closest('button, summary, input, [role="button"], video') !== null;
  return event.key === 'Enter' && target.closest('a[href], button, summary, [role="button"]') !== null;
}

/** Listens to the keyboard for everything below that registered a key with `useKey`. */
export function KeysProvider({ children }: { children: ReactNode }) {
  const value = useMemo(() => ({ registry: new KeyRegistry(), scope: 0 }), []);

  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing || belongsToElement(event)) return;
      const run = value.registry.find(event);
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [value]);

  return <KeysContext value={value}>{children}</KeysContext>;
}
