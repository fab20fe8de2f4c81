import { defineConfig } from '@playwright/test';

/** Two apps at a time: most of a test is speech on the real clock, which leaves the processor room for another. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  workers: 2,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  outputDir: '../../test-results',
  reporter: [['list']],
  // Modules already: Playwright would turn them into something that Node does not load under the name .mjs.
  build: { external: ['**/scripts/**/*.mjs'] },
});
