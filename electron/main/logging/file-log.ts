import { join } from 'node:path';
import type { Log, LogFacts } from '@electron/main/logging/log';

/** One file, and one older file beside it when the first is full. */
const maxSizeBytes = 1024 * 1024;

type Level = 'info' | 'warn' | 'error';
type Write = (level: Level, line: string) => void;

/**
 * Opens the log in `folder`. While developing, `echo` writes it to the terminal as well. The library is loaded with
 * the first line, which comes when the window is shown: loaded before, it would keep the first picture waiting.
 */
export function openFileLog(folder: string, echo: boolean): Log {
  let opening: Promise<Write> | null = null;
  const write =
    (level: Level) =>
    (event: string, facts?: LogFacts): void => {
      const line = facts === undefined ? event : `${event} ${JSON.stringify(facts)}`;
      opening ??= loadWriter(folder, echo);
      void opening.then((put) => put(level, line));
    };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}

async function loadWriter(folder: string, echo: boolean): Promise<Write> {
  const { default: electronLog } = await import('electron-log/main');
  electronLog.transports.file.resolvePathFn = () => join(folder, 'main.log');
  electronLog.transports.file.maxSize = maxSizeBytes;
  electronLog.transports.file.level = 'info';
  electronLog.transports.console.level = echo ? 'info' : 'error';
  electronLog.transports.ipc.level = false;
  return (level, line) => electronLog[level](line);
}
