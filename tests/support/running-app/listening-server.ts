import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A place on this machine that hears every attempt to reach it, by TCP and by UDP on the same port. */
export interface ListeningServer {
  port: number;
  /** Connections and packets so far. */
  attempts(): number;
  close(): Promise<void>;
}

/** Opens it on the loopback address; nothing is ever answered. */
export async function openListeningServer(): Promise<ListeningServer> {
  let attempts = 0;
  const tcp = createServer((socket) => {
    attempts += 1;
    socket.on('error', () => undefined); // the other side may hang up at any time
    socket.destroy();
  });
  tcp.listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4');
  udp.on('message', () => {
    attempts += 1;
  });
  udp.bind(port, '127.0.0.1');
  await once(udp, 'listening');
  return {
    port,
    attempts: () => attempts,
    async close() {
      udp.close();
      tcp.close();
      await once(tcp, 'close');
    },
  };
}
