import { join } from 'node:path';
import electronLog from 'electron-log/main';
import type { Log, LogFacts } from '@electron/main/logging/log';

/** One file, and one older file beside it when the first is full. */
const maxSizeBytes = 1024 * 1024;

const write = (level: 'info' | 'warn' | 'error') => (event: string, facts?: LogFacts) => {
  electronLog[level](facts === undefined ? event : `${event} ${JSON.stringify(facts)}`);
};

/** Opens the log in `folder`. While developing, `echo` writes it to the terminal as well. */
export function openFileLog(folder: string, echo: boolean): Log {
  electronLog.transports.file.resolvePathFn = () => join(folder, 'main.log');
  electronLog.transports.file.maxSize = maxSizeBytes;
  electronLog.transports.file.level = 'info';
  electronLog.transports.console.level = echo ? 'info' : 'error';
  electronLog.transports.ipc.level = false;
  return { info: write('info'), warn: write('warn'), error: write('error') };
}
