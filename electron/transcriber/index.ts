import { resolve } from 'node:path';
import { ToTranscriberSchema } from '@shared/transcriber-protocol/to-transcriber';
import type { LivePort } from './live-job';
import { TranscriberService } from './transcriber-service';

/** The part of Electron's ports that is used here. Its own types belong to the main process. */
interface ElectronPort {
  on(event: 'message', listener: (event: { data: unknown; ports: ElectronPort[] }) => void): void;
  on(event: 'close', listener: () => void): void;
  postMessage(message: unknown): void;
  start?(): void;
  close?(): void;
}

function livePort(port: ElectronPort): LivePort {
  return {
    onMessage(listener) {
      port.on('message', (event) => listener(event.data));
      port.start?.();
    },
    onClose: (listener) => port.on('close', listener),
    close: () => port.close?.(),
  };
}

const { parentPort } = process as unknown as { parentPort?: ElectronPort };
if (!parentPort) throw new Error('The transcriber runs as a utility process of Electron.');

const service = new TranscriberService({
  threadFile: resolve(__dirname, 'decoder-thread.cjs'),
  send: (message) => parentPort.postMessage(message),
  onCrash: (error) => {
    throw error;
  },
});

parentPort.on('message', ({ data, ports }) => {
  const port = ports[0];
  service.handle(ToTranscriberSchema.parse(data), port ? livePort(port) : null);
});
