import { BrowserWindow, screen } from 'electron';
import { windowBackground } from '@electron/main/app/theme';
import { minimumSize, placeWindow, type WindowState } from '@electron/main/app/window-placement';

export interface MainWindowParts {
  url: string;
  preloadPath: string;
  saved: WindowState | null;
  remember(state: WindowState): void;
}

/** Waiting this long after the last move or resize keeps a drag from writing a file for every pixel. */
const rememberAfterMs = 500;

/** Opens the one window and starts to load the page; it shows itself when the first picture is ready. */
export function openMainWindow(parts: MainWindowParts): BrowserWindow {
  const window = new BrowserWindow({
    ...placeWindow(parts.saved, workAreas()),
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    show: false,
    title: 'Greenroom',
    backgroundColor: windowBackground(),
    autoHideMenuBar: true,
    webPreferences: {
      preload: parts.preloadPath,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      // The interviewer speaks without a click, and a recording goes on behind other windows.
      autoplayPolicy: 'no-user-gesture-required',
      backgroundThrottling: false,
    },
  });
  window.once('ready-to-show', () => {
    // Maximising shows a hidden window at once, empty, so it has to wait for the picture too.
    if (parts.saved?.isMaximised === true) window.maximize();
    window.show();
  });
  rememberPlacement(window, parts.remember);
  void window.loadURL(parts.url);
  return window;
}

/** The parts of the displays that windows may cover, main display first. */
function workAreas(): Electron.Rectangle[] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  return [main, ...others].map((display) => display.workArea);
}

function rememberPlacement(window: BrowserWindow, remember: (state: WindowState) => void): void {
  let timer: NodeJS.Timeout | undefined;
  const now = (): void => {
    clearTimeout(timer);
    remember({ bounds: window.getNormalBounds(), isMaximised: window.isMaximized() });
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(now, rememberAfterMs);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('maximize', soon);
  window.on('unmaximize', soon);
  window.on('close', now);
}
