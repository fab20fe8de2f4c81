import type { BrowserWindow } from 'electron';
import { fail, succeed, type Result } from '@shared/ipc/result';

/** Opens the system's print dialogue for the page that is shown. Thinking better of it is no failure. */
export function printPage(window: BrowserWindow | null): Promise<Result<null>> {
  if (!window) return Promise.resolve(fail('not-found', 'There is no window to print from.'));
  return new Promise((resolve) => {
    window.webContents.print({ printBackground: true, silent: false }, (printed, reason) => {
      // Chromium's words for a dialogue that was closed.
      if (printed || /cancel/i.test(reason)) resolve(succeed(null));
      else
        resolve(
          fail('not-found', 'Nothing was printed: the system gave no printer. Set one up, then try again.'),
        );
    });
  });
}
