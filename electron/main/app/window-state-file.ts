import { z } from 'zod';
import { WindowStateSchema, type WindowState } from '@electron/main/app/window-placement';
import { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import type { Report } from '@electron/main/storage/file-failure';
import { JsonStore } from '@electron/main/storage/json-store';
import { defineDocument } from '@electron/main/storage/migrations/document-format';
import { succeed } from '@shared/ipc/result';

const format = defineDocument({
  name: 'The window file',
  schemaVersion: 1,
  schema: WindowStateSchema.extend({ schemaVersion: z.literal(1) }),
  migrations: [],
});

/** `window.json`: how the window was left. */
export interface WindowStateFile {
  /** Null at the first start, and when the file was lost: a window in the middle is no loss. */
  state: WindowState | null;
  save(state: WindowState): void;
  /** Resolves when the last state is on disk. */
  settled(): Promise<void>;
}

/** Reads how the window was left. */
export async function openWindowStateFile(path: string, report: Report): Promise<WindowStateFile> {
  const file = new DurableJsonFile({ path, format, now: () => Date.now(), report, resetWhenLost: true });
  const opened = await JsonStore.open(file);
  if (!opened.ok) report(opened.error);
  const store = opened.ok ? opened.value : null;
  let saving: Promise<unknown> = Promise.resolve();
  return {
    state: store?.value ?? null,
    save(state) {
      // A place that could not be saved is not worth a word to the user.
      saving = store?.update(() => succeed({ ...state, schemaVersion: 1 })) ?? saving;
    },
    settled: () => saving.then(() => undefined),
  };
}
