import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll } from 'vitest';
import { bundleForNode } from '@tests/support/bundle-for-node';

const made: string[] = [];

// Here and not in the function, which is called when hooks can no longer be added.
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/**
 * Bundles a TypeScript entry the way the program's own scripts are bundled, so that a real process of Node can run it.
 * `entry` is relative to the repository; the result is gone after the test file.
 */
export async function bundleNodeEntry(entry: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'greenroom-bundle-'));
  made.push(outDir);
  const name = basename(entry, '.ts');
  await bundleForNode(outDir, { [name]: entry });
  return join(outDir, `${name}.cjs`);
}
