import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'electron';

/** Every folder that the main process uses. Services get theirs handed in. */
export interface Folders {
  /** The user's own: settings, sessions, log. */
  data: string;
  logs: string;
  /** What the app brings along. */
  packs: string;
  rubrics: string;
  examples: string;
  listening: string;
  models: string;
  bundle: string;
  /** The built scripts of the main process and its utility processes. */
  scripts: string;
}

/**
 * Names the folders, and moves Chromium's own files (caches, device salts) into one folder of their own, so that the
 * data folder shows the user nothing but their data. Has to run before the app is ready.
 */
export function chooseFolders(app: App, scripts: string): Folders {
  const data = app.getPath('userData');
  const browser = join(data, 'browser');
  // Chromium writes into it before it would make it.
  mkdirSync(browser, { recursive: true });
  app.setPath('sessionData', browser);
  const resources = app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources');
  return {
    data,
    logs: join(data, 'logs'),
    packs: join(resources, 'packs'),
    rubrics: join(resources, 'rubrics'),
    examples: join(resources, 'examples'),
    listening: join(resources, 'listening'),
    models: join(resources, 'models'),
    bundle: join(scripts, '..', 'renderer'),
    scripts,
  };
}
