import type { AppEvents, EventName } from '@shared/ipc/events';

/** Pushes a message to the page; does nothing while there is none. */
export type Announce = <Name extends EventName>(name: Name, payload: AppEvents[Name]) => void;
