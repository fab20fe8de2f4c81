import { factsOf, type Log } from '@electron/main/logging/log';

/**
 * The one place where bugs of the main process end. The process goes on, since a running recording is worth more than
 * a clean slate; without a handler Electron would stop everything behind a dialog.
 */
export function catchUncaughtErrors(log: Log, notice: () => void): void {
  const report = (event: string) => (thrown: unknown) => {
    log.error(event, factsOf(thrown));
    notice();
  };
  process.on('uncaughtException', report('uncaught exception'));
  process.on('unhandledRejection', report('unhandled rejection'));
}
