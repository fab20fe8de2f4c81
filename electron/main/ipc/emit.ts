import type { MessagePortMain, WebContents } from 'electron';
import { AUDIO_PORT_MESSAGE, type AppEvents, type EventName } from '@shared/ipc/events';

/** Pushes one event to the page. */
export type Emit = <Name extends EventName>(name: Name, payload: AppEvents[Name]) => void;

/** Makes the pushes go to whatever page is open; while there is none they are dropped, the page asks when it loads. */
export function emitTo(page: () => WebContents | null): Emit {
  return (name, payload) => {
    const contents = page();
    if (contents !== null && !contents.isDestroyed()) contents.send(name, payload);
  };
}

/** Hands the page its end of an audio channel. `forId` is the id of the take or check. */
export function sendAudioPort(page: WebContents, forId: string, port: MessagePortMain): void {
  page.postMessage(AUDIO_PORT_MESSAGE, { forId }, [port]);
}
