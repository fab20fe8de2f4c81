import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll } from 'vitest';

const root = resolve(__dirname, '../..');
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
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: {
        '@shared': join(root, 'shared'),
        '@electron': join(root, 'electron'),
        '@tests': join(root, 'tests'),
      },
    },
    ssr: { noExternal: true },
    build: {
      ssr: join(root, entry),
      outDir,
      target: 'node18',
      minify: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false } },
    },
  });
  return join(outDir, `${basename(entry, '.ts')}.cjs`);
}
