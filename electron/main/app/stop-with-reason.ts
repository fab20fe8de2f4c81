import { dialog, type App } from 'electron';
import { factsOf, type Log } from '@electron/main/logging/log';

/** The app cannot show a page to tell anything on, so this is its one dialog, and then the end. */
export function stopWithReason(app: App, log: Log): (thrown: unknown) => void {
  return (thrown) => {
    log.error('the app has to stop', factsOf(thrown));
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    // The dialog stops everything, so the log gets its turn first.
    setImmediate(() => {
      dialog.showErrorBox('Greenroom has to stop', reason);
      app.exit(1);
    });
  };
}
