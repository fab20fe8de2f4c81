import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { launchApp } from '#scripts/rehearsal/launch-app.mjs';
import { installSpokenMicrophone } from '#scripts/rehearsal/spoken-microphone.mjs';
import type { SettingsChange } from '@shared/model/settings';
import { endProcesses } from './end-processes';

/** The repository whose built app is tested. */
export const projectRoot = resolve(__dirname, '..', '..', '..');

export interface StartWish {
  /** A folder of an earlier start; a new one without it. */
  dataFolder?: string;
  projectRoot?: string;
  /** False for a machine without camera and microphone. */
  devices?: boolean;
  /** Chosen before the first start. The interviewer is silent unless it is said otherwise, which saves time. */
  settings?: SettingsChange;
  flags?: string[];
}

/** The built app as it runs, with its one window. */
export interface RunningApp {
  app: ElectronApplication;
  page: Page;
  dataFolder: string;
  isRunning(): boolean;
  /** Quits as a user does and waits for the end. */
  quit(): Promise<void>;
  /** Ends every process of it at once, as a power cut would; answers with the time of it, milliseconds since the epoch. */
  kill(): Promise<number>;
}

export interface Greenroom {
  /** A new empty folder, gone after the test. */
  folder(): string;
  start(wish?: StartWish): Promise<RunningApp>;
}

function saveSettings(dataFolder: string, settings: SettingsChange): void {
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(join(dataFolder, 'settings.json'), JSON.stringify({ schemaVersion: 1, ...settings }));
}

async function launch(dataFolder: string, wish: StartWish): Promise<RunningApp> {
  const { app, page } = await launchApp({
    projectRoot: wish.projectRoot ?? projectRoot,
    userDataFolder: dataFolder,
    env: process.env,
    devices: wish.devices ?? true,
    flags: wish.flags ?? [],
  });
  await installSpokenMicrophone(page);
  // Asked for now: of a program that has ended Playwright no longer tells its process.
  const program = app.process();
  const ended = new Promise<void>((over) => app.once('close', () => over()));
  return {
    app,
    page,
    dataFolder,
    isRunning: () => program.exitCode === null && program.signalCode === null,
    async quit() {
      await app.close();
    },
    async kill() {
      const atMs = await endProcesses(app);
      await ended;
      return atMs;
    },
  };
}

/** Leaves a picture of the moment of a failure beside Playwright's own notes. */
async function keepPicture({ page }: RunningApp, path: string): Promise<void> {
  // A page that is gone has no picture; the test has failed for a better reason.
  await page.screenshot({ path, timeout: 5000 }).catch(() => null);
}

/** A test with the built app at hand. Whatever it starts is ended after it, its folders are removed. */
export const test = base.extend<{ greenroom: Greenroom }>({
  // Playwright wants the pattern, even an empty one.
  greenroom: async ({}, lend, testInfo) => {
    const folders: string[] = [];
    const running: RunningApp[] = [];
    const folder = (): string => {
      const made = mkdtempSync(join(tmpdir(), 'greenroom e2e '));
      folders.push(made);
      return made;
    };
    await lend({
      folder,
      async start(wish = {}) {
        const dataFolder = wish.dataFolder ?? folder();
        if (!wish.dataFolder || wish.settings) {
          saveSettings(dataFolder, { voice: { source: 'off' }, ...wish.settings });
        }
        const started = await launch(dataFolder, wish);
        running.push(started);
        return started;
      },
    });
    for (const [index, each] of running.entries()) {
      if (testInfo.status !== testInfo.expectedStatus) {
        await keepPicture(each, testInfo.outputPath(`start-${index + 1}.png`));
      }
      if (each.isRunning()) await each.kill();
    }
    for (const made of folders) rmSync(made, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';
