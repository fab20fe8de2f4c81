import { useLayoutEffect, useRef } from 'react';
import { listen } from '@renderer/api/app-api';
import type { AppEvents, EventName } from '@shared/ipc/events';

/** Calls the newest `listener` for each push of that name while the component is mounted. */
export function useAppEvent<Name extends EventName>(
  name: Name,
  listener: (payload: AppEvents[Name]) => void,
): void {
  const newest = useRef(listener);
  useLayoutEffect(() => {
    newest.current = listener;
  });
  // Before the picture: a push between it and an effect would be lost.
  useLayoutEffect(() => listen(name, (payload) => newest.current(payload)), [name]);
}
