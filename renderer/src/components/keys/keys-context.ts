import { createContext } from 'react';
import { KeyRegistry } from '@renderer/components/keys/key-registry';

/** Carries the registry and the scope that components below belong to. */
export const KeysContext = createContext<{ registry: KeyRegistry; scope: number }>({
  registry: new KeyRegistry(),
  scope: 0,
});
