import { app, session, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { chooseFolders } from '@electron/main/app/folders';
import { quitGracefully } from '@electron/main/app/graceful-quit';
import { openMainWindow } from '@electron/main/app/main-window';
import { installMenu } from '@electron/main/app/menu';
import { supervisePage } from '@electron/main/app/page-supervision';
import { pendingNotices } from '@electron/main/app/pending-notices';
import { rendererLocation } from '@electron/main/app/renderer-location';
import { securePage } from '@electron/main/app/secure-page';
import type { PageService } from '@electron/main/app/serve-page';
import { claimSingleInstance } from '@electron/main/app/single-instance';
import { watchSuspension } from '@electron/main/app/suspension';
import { stopWithReason } from '@electron/main/app/stop-with-reason';
import { applyTheme } from '@electron/main/app/theme';
import { catchUncaughtErrors } from '@electron/main/app/uncaught-errors';
import { openWindowStateFile } from '@electron/main/app/window-state-file';
import { emitTo, sendAudioPortTo } from '@electron/main/ipc/emit';
import { handleCalls } from '@electron/main/ipc/handle';
import { openFileLog } from '@electron/main/logging/file-log';
import { declareAppScheme, serveAppScheme } from '@electron/main/protocols/app-protocol';
import { findMedia } from '@electron/main/protocols/find-media';
import { readAhead } from '@electron/main/protocols/read-ahead';
import { findNoAddress } from '@electron/main/security/offline';
import { SettingsStore } from '@electron/main/storage/settings-store';
import type { Failure } from '@shared/ipc/result';

interface Running {
  shown: BrowserWindow;
  serve(): Promise<PageService>;
  settled(): Promise<void>;
}

/** The first screen has its data by then. */
const quietAfterMs = 1000;

const inside = 'Something went wrong inside the app. The log in the data folder says more.';

// What Chromium has to know before it is ready.
declareAppScheme();
const folders = chooseFolders(app, __dirname);
const renderer = rendererLocation(process.env['ELECTRON_RENDERER_URL'], app.isPackaged);
findNoAddress(app, renderer.devOrigin);
const log = openFileLog(folders.logs, renderer.devOrigin !== null);

let window: BrowserWindow | null = null;
const page = (): Electron.WebContents | null =>
  window === null || window.isDestroyed() ? null : window.webContents;
const emit = emitTo(page);
const sendAudioPort = sendAudioPortTo(page);
const notices = pendingNotices((failure) => emit('app:noticed', { failure }));
const tell = (failure: Failure): void => {
  log.warn('the user is told', { ...failure });
  notices.add(failure);
};

const stop = stopWithReason(app, log);

async function run(): Promise<void> {
  catchUncaughtErrors(log, () => tell({ code: 'internal', message: inside }));
  installMenu(renderer.devOrigin !== null);

  // Both files are read while Chromium starts: the first picture needs them, and nothing else.
  const reading = Promise.all([
    SettingsStore.open({ path: join(folders.data, 'settings.json'), now: () => Date.now(), report: tell }),
    openWindowStateFile(join(folders.data, 'window.json'), tell),
  ]);
  const bundle = readAhead(folders.bundle);
  await app.whenReady();
  const [settings, windowState] = await reading;

  securePage(renderer, log);
  serveAppScheme(session.defaultSession, {
    bundleFolder: folders.bundle,
    readAhead: bundle,
    findMedia: async (address) => findMedia((await (await serve()).opened).services, address),
  });
  applyTheme(settings.get().theme);
  window = openMainWindow({
    url: renderer.url,
    preloadPath: join(folders.scripts, '..', 'preload', 'preload.cjs'),
    saved: windowState.state,
    remember: (state) => windowState.save(state),
  });

  let serving: Promise<PageService> | null = null;
  const serve = (): Promise<PageService> => {
    serving ??= import('@electron/main/app/serve-page').then(({ servePage }) =>
      servePage({ folders, log, settings, emit, sendAudioPort, notices, tell }),
    );
    return serving;
  };
  handleCalls(async () => (await serve()).handlers, renderer.origin, log);
  // Not before the page is busy with its scripts: until then its process waits for this one.
  bundle.whenHandedOut(() => void serve());
  watchOver({ shown: window, serve, settled: () => windowState.settled() });
}

/** What goes on from here by itself: the crashes of the page, the sleep of the computer, the end of the app. */
function watchOver({ shown, serve, settled }: Running): void {
  let quiet: NodeJS.Timeout | undefined;
  shown.once('show', () => {
    const sinceStartMs = Math.round(process.uptime() * 1000);
    // The picture first: loading the speech model takes all the power there is.
    quiet = setTimeout(() => {
      log.info('shown', { version: app.getVersion(), sinceStartMs });
      void serve().then(async ({ transcriber, opened }) => {
        transcriber.start();
        (await opened).prepareJudge();
      });
    }, quietAfterMs);
  });
  supervisePage(shown, {
    log,
    notices,
    onPageGone: async () => (await (await serve()).opened).services.sessions.interrupt('page-crashed'),
    onGiveUp: () => stop(new Error('Its window stopped working again and again.')),
  });
  watchSuspension((cause) => {
    log.info('suspending', { cause });
    emit('app:suspending', null);
  });
  quitGracefully(app, log, async () => {
    clearTimeout(quiet);
    const { opened, transcriber } = await serve();
    const { services, queue } = await opened;
    transcriber.stop();
    await Promise.all([services.close(), queue.settled(), settled()]);
  });
}

if (claimSingleInstance(app, () => window)) run().catch(stop);
else app.quit();
