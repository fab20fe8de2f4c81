import { useContext, useLayoutEffect, useMemo, type ReactNode } from 'react';
import { KeysContext } from '@renderer/components/keys/keys-context';

/** While this is on show, only keys registered inside it work: for dialogs. */
export function KeyScope({ children }: { children: ReactNode }) {
  const { registry } = useContext(KeysContext);
  const value = useMemo(() => ({ registry, scope: registry.newScope() }), [registry]);
  useLayoutEffect(() => registry.openScope(value.scope), [registry, value]);
  return <KeysContext value={value}>{children}</KeysContext>;
}
