import type { App } from 'electron';
import { factsOf, type Log } from '@electron/main/logging/log';

/** Closing may wait for a last write, but never keeps a computer from shutting down. */
const limitMs = 4_000;

/** Lets `close` finish its writes before the app quits, once, and not longer than a few seconds. */
export function quitGracefully(app: App, log: Log, close: () => Promise<void>): void {
  let closed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (closed) return;
    closed = true;
    event.preventDefault();
    log.info('quitting');
    const timeUp = new Promise<void>((resolve) => {
      setTimeout(resolve, limitMs);
    });
    void Promise.race([close(), timeUp])
      .catch((thrown: unknown) => log.error('closing failed', factsOf(thrown)))
      // Not before this event is over: until then Electron still takes itself to be quitting, and does nothing.
      .then(() => setImmediate(() => app.quit()));
  });
}
