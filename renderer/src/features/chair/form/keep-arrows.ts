import type { KeyboardEvent } from 'react';

/** Lets the arrows choose within a group of radio buttons; outside of it they go through the answers. */
export function keepArrows(event: KeyboardEvent): void {
  if (event.key.startsWith('Arrow')) event.stopPropagation();
}
