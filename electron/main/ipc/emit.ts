import type { MessagePortMain, WebContents } from 'electron';
import { AUDIO_PORT_MESSAGE, type AppEvents, type EventName } from '@shared/ipc/events';

/** Pushes one event to the page. */
export type Emit = <Name extends EventName>(name: Name, payload: AppEvents[Name]) => void;

/** Makes the pushes go to whatever page is open; while there is none they are dropped, the page asks when it loads. */
export function emitTo(page: () => WebContents | null): Emit {
  return (name, payload) => {
    const contents = page();
    if (contents !== null && !contents.isDestroyed() && !contents.isCrashed()) contents.send(name, payload);
  };
}

/** Sends the page its end of an audio channel; `forId` is the id of the take or the check. */
export type SendAudioPort<Port> = (forId: string, port: Port) => void;

/** Makes audio ports go to whatever page is open. Without one the port is closed, which ends the job behind it. */
export function sendAudioPortTo(page: () => WebContents | null): SendAudioPort<MessagePortMain> {
  return (forId, port) => {
    const contents = page();
    if (contents === null || contents.isDestroyed()) port.close();
    else contents.postMessage(AUDIO_PORT_MESSAGE, { forId }, [port]);
  };
}
