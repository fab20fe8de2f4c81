import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A new empty folder with a space in its name, gone after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom set-up '));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
