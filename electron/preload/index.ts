import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '@shared/ipc/bridge';
import { AUDIO_PORT_MESSAGE } from '@shared/ipc/events';

const bridge: Bridge = {
  invoke: (name, input) => ipcRenderer.invoke(name, input),
  on: (name, listener) => {
    // The event object stays here: through it a page could reach the sender.
    const forward = (_event: unknown, payload: Parameters<typeof listener>[0]): void => listener(payload);
    ipcRenderer.on(name, forward);
    return () => ipcRenderer.off(name, forward);
  },
};

contextBridge.exposeInMainWorld('greenroom', bridge);

// A port cannot cross the bridge, only a window message can carry it into the page.
ipcRenderer.on(AUDIO_PORT_MESSAGE, (event, message: { forId: string }) => {
  window.postMessage({ type: AUDIO_PORT_MESSAGE, forId: message.forId }, location.origin, event.ports);
});
