import { defineConfig } from '@playwright/test';

/** One real app at a time: two would fight for two cores, and a take is recorded on the real clock. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  outputDir: '../../test-results',
  reporter: [['list']],
  // Modules already: Playwright would turn them into something that Node does not load under the name .mjs.
  build: { external: ['**/scripts/**/*.mjs'] },
});
