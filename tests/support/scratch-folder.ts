import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new empty folder with a space in its name, gone when the test that asked for it has finished. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom test '));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
