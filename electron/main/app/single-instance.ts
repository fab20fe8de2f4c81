import type { App, BrowserWindow } from 'electron';

/**
 * True for the first instance on this data folder. A second one ends itself, and the first comes to the front: two
 * writers on the same files would lose each other's work.
 */
export function claimSingleInstance(app: App, window: () => BrowserWindow | null): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', () => {
    const open = window();
    if (open === null) return;
    if (open.isMinimized()) open.restore();
    open.show();
    open.focus();
  });
  return true;
}
