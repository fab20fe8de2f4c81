import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';

/** What Chromium writes down of its network: event types by name, and the events. */
interface NetworkLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: unknown }[];
}

/** What happens only when something is about to leave: a name is asked for, a connection is made, bytes are sent. */
const leaving = [
  'HOST_RESOLVER_SYSTEM_TASK',
  'HOST_RESOLVER_MANAGER_DNS_TASK',
  'TCP_CONNECT',
  'TCP_CONNECT_ATTEMPT',
  'UDP_CONNECT',
  'UDP_BYTES_SENT',
  'SOCKET_BYTES_SENT',
] as const;

/** Watches everything that the app sends from its first moment on. Start the app with `flags`. */
export function watchNetwork(folder: string) {
  const logFile = join(folder, 'network.json');
  return {
    flags: [
      `--log-net-log=${logFile}`,
      '--net-log-capture-mode=Everything',
      '-r',
      join(__dirname, 'record-node-sockets.cjs'),
    ],
    /** Sockets that Node opened in the main process so far. Fails where the recorder did not run. */
    async nodeSockets(app: ElectronApplication): Promise<string[]> {
      const attempts = await app.evaluate(() => Reflect.get(globalThis, 'nodeSocketAttempts') as unknown);
      if (!Array.isArray(attempts)) throw new Error('The main process was not watched.');
      return attempts.map(String);
    },
    /** What Chromium sent, for reading once the app has quit. */
    left(): string[] {
      const log = JSON.parse(readFileSync(logFile, 'utf8')) as NetworkLog;
      const { logEventTypes } = log.constants;
      const names = new Map(leaving.map((name) => [logEventTypes[name], name]));
      if (names.has(undefined)) throw new Error(`Chromium does not know ${names.get(undefined)} any more.`);
      return log.events.flatMap(({ type, params }) => {
        const name = names.get(type);
        return name ? [`${name} ${JSON.stringify(params)}`] : [];
      });
    },
  };
}
