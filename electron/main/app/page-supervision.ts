import type { BrowserWindow, RenderProcessGoneDetails } from 'electron';
import { crashAllowance } from '@electron/main/app/crash-allowance';
import type { PendingNotices } from '@electron/main/app/pending-notices';
import { factsOf, type Log } from '@electron/main/logging/log';

export interface PageSupervisionParts {
  log: Log;
  /** The page is gone: whatever it was recording ends here. Done before the page loads again. */
  onPageGone(): Promise<void>;
  notices: PendingNotices;
  /** The page crashed again and again. */
  onGiveUp(): void;
}

const crashLimit = 3;
const crashWindowMs = 60_000;

const crashMessage = 'The page stopped working and was loaded again.';
const stuckMessage = 'The page did not react for a while.';

/** Survives a page that crashes or hangs: reloads it, and tells the user without a dialog. */
export function supervisePage(window: BrowserWindow, parts: PageSupervisionParts): void {
  const allowance = crashAllowance(crashLimit, crashWindowMs);
  const title = window.getTitle();
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    void recover(window, details, allowance.countCrash(performance.now()), parts);
  });
  window.on('unresponsive', () => {
    parts.log.warn('page does not respond');
    // The page cannot draw a notice now; the title bar belongs to the system.
    window.setTitle(`${title} (not responding)`);
  });
  window.on('responsive', () => {
    parts.log.info('page responds again');
    window.setTitle(title);
    parts.notices.add({ code: 'page-stuck', message: stuckMessage });
  });
}

async function recover(
  window: BrowserWindow,
  details: RenderProcessGoneDetails,
  mayReload: boolean,
  parts: PageSupervisionParts,
): Promise<void> {
  parts.log.error('page crashed', { reason: details.reason, exitCode: details.exitCode });
  parts.notices.pageGone();
  // Whatever goes wrong in there, an empty window would be worse.
  await parts
    .onPageGone()
    .catch((thrown: unknown) => parts.log.error('page not left in order', factsOf(thrown)));
  if (window.isDestroyed()) return;
  if (!mayReload) {
    parts.onGiveUp();
    return;
  }
  window.webContents.reload();
  parts.notices.add({ code: 'page-crashed', message: crashMessage });
}
