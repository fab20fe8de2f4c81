import type { ElectronApplication } from '@playwright/test';

/** Runs a script in the page. Playwright gives up a page that has crashed once, though the app brings it back. */
export function inWindow(app: ElectronApplication, script: string): Promise<unknown> {
  return app.evaluate(
    ({ BrowserWindow }, code): Promise<unknown> | undefined =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code),
    script,
  );
}

/** Crashes the page and waits until the app has loaded it again. Answers with the time of the crash, since the epoch. */
export function crashPage(app: ElectronApplication): Promise<number> {
  return app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<number>((loadedAgain) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        const atMs = Date.now();
        contents?.once('did-finish-load', () => loadedAgain(atMs));
        contents?.forcefullyCrashRenderer();
      }),
  );
}
