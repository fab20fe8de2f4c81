import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..', '..');

/**
 * Bundles entry files (name to path below the repository) the way the app's build does, into `out/<folder>` (or
 * an absolute folder), and answers with the whole path of that folder. Worker threads and programs can only be started from plain JavaScript.
 */
export async function bundleForNode(folder: string, entries: Record<string, string>): Promise<string> {
  const outDir = resolve(root, 'out', folder);
  const input = Object.fromEntries(
    Object.entries(entries).map(([name, path]) => [name, resolve(root, path)]),
  );
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: {
      alias: {
        '@shared': resolve(root, 'shared'),
        '@electron': resolve(root, 'electron'),
        '@tests': resolve(root, 'tests'),
      },
    },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      target: 'node18',
      rolldownOptions: {
        input,
        external: [/^onnxruntime-node/],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  });
  return outDir;
}
