import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');
const alias = {
  '@shared': resolve(root, 'shared'),
  '@electron': resolve(root, 'electron'),
  '@renderer': resolve(root, 'renderer/src'),
  '@tests': resolve(root, 'tests'),
};

/**
 * Node is the default environment; only the renderer pays for a DOM. Unit tests share a process per worker: making a
 * fresh one (and a fresh DOM) for each file took three quarters of their time, and they keep no state to themselves.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'shared',
          root,
          include: ['tests/unit/shared/**/*.test.ts'],
          environment: 'node',
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'electron',
          root,
          include: ['tests/unit/electron/**/*.test.ts'],
          environment: 'node',
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'renderer',
          root,
          include: ['tests/unit/renderer/**/*.test.{ts,tsx}'],
          environment: resolve(root, 'tests/support/one-dom.ts'),
          isolate: false,
          setupFiles: ['tests/support/renderer-setup.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          root,
          include: ['tests/integration/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
