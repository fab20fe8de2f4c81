import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const root = import.meta.dirname ?? __dirname;
const resolveAliases = {
  alias: {
    '@shared': resolve(root, 'shared'),
    '@electron': resolve(root, 'electron'),
    '@renderer': resolve(root, 'renderer/src'),
  },
};

/** Packages with native parts: they cannot be bundled and stay in `dependencies`. */
const nativePackages = [/^onnxruntime-node/];

/**
 * Asks for the fonts together with the page. Otherwise the first text is laid out without them, with fonts of the system
 * that take 50 ms to find, and then once more.
 */
const preloadFonts: Plugin = {
  name: 'preload-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => file.endsWith('.woff2'))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` },
          injectTo: 'head',
        })),
  },
};

// The targets name the oldest runtime that the app supports (Electron 25: Node 18, Chrome 114). Without them
// electron-vite derives newer ones from the installed npm package.
export default defineConfig({
  main: {
    resolve: resolveAliases,
    build: {
      target: 'node18',
      outDir: 'out/main',
      externalizeDeps: false,
      sourcemap: true,
      rolldownOptions: {
        input: {
          main: resolve(root, 'electron/main/index.ts'),
          transcriber: resolve(root, 'electron/transcriber/index.ts'),
          'decoder-thread': resolve(root, 'electron/transcriber/decoder-thread.ts'),
          remuxer: resolve(root, 'electron/remuxer/index.ts'),
          'sound-meter': resolve(root, 'electron/sound-meter/index.ts'),
          'cli-pack': resolve(root, 'electron/cli/pack.ts'),
          'cli-rubric': resolve(root, 'electron/cli/rubric.ts'),
          'cli-score': resolve(root, 'electron/cli/score.ts'),
          'cli-transcribe': resolve(root, 'electron/cli/transcribe.ts'),
        },
        external: nativePackages,
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name]-[hash].cjs',
        },
      },
    },
  },
  preload: {
    resolve: resolveAliases,
    build: {
      target: 'node18',
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: resolve(root, 'electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    resolve: resolveAliases,
    plugins: [react(), preloadFonts],
    worker: { format: 'es' },
    build: {
      target: 'chrome114',
      outDir: resolve(root, 'out/renderer'),
      minify: true,
      rolldownOptions: {
        input: resolve(root, 'renderer/index.html'),
        // Everything the first screen needs is one file: a few dozen requests through our own scheme, all at once and
        // while the main process is busy, cost more than the bytes.
        output: { codeSplitting: { groups: [{ name: 'first-screen', test: /renderer\/src\/main\.tsx$/ }] } },
      },
    },
  },
});
