import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandStep } from '#scripts/checks/command-step.mjs';
import { playwrightStep } from '#scripts/checks/playwright-step.mjs';
import { vitestStep } from '#scripts/checks/vitest-step.mjs';
import { temporaryFolder } from './temporary-folder';

const repository = resolve(__dirname, '..', '..', '..');
const quiet = { env: { ...process.env, NO_COLOR: '1', VITEST: '' }, onOutput: () => {} };

/** A small project with the given files and our own tools. */
function projectWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

const runTool = (script: string, timeLimitMs = 20_000) =>
  commandStep('lint', process.execPath, ['-e', script], { timeLimitMs });

describe('a tool', () => {
  it('counts as one check', async () => {
    expect(await runTool('')).toMatchObject({ passed: 1, failed: 0 });
  });

  it('that fails shows its output', async () => {
    const step = await runTool("console.log('line 7 is too long'); process.exit(1);");
    expect(step).toMatchObject({ passed: 0, failed: 1 });
    expect(step.failures).toEqual([
      { title: 'lint: the runner ended with exit code 1', message: 'line 7 is too long' },
    ]);
  });

  it('that hangs is ended and fails', async () => {
    const step = await runTool('setInterval(() => {}, 1000);', 500);
    expect(step).toMatchObject({ passed: 0, failed: 1 });
    expect(step.failures[0]?.title).toContain('time limit');
  });
});

describe('vitest', () => {
  const config = `export default { test: { projects: ['one', 'two'].map((name) => ({ test: { name, include: ['tests/unit/' + name + '/*.test.ts'] } })) } };`;
  const projects = ['one', 'two'].map((project) => ({ project, folder: `tests/unit/${project}` }));
  const passing = "import { it } from 'vitest'; it('stands', () => {});";
  const run = (files: Record<string, string>, timeLimitMs = 50_000) =>
    vitestStep({
      ...quiet,
      name: 'unit',
      projects,
      projectRoot: projectWith({ 'tests/vitest.config.mts': config, ...files }),
      timeLimitMs,
    });

  it('is counted test by test, a file that does not load as one failure', async () => {
    const step = await run({
      'tests/unit/one/mixed.test.ts':
        "import { expect, it } from 'vitest'; it('adds', () => {}); it('takes away', () => { expect(2 - 1).toBe(3); }); it.skip('divides', () => {});",
      'tests/unit/two/broken.test.ts': "import './nowhere';",
    });
    expect(step).toMatchObject({ passed: 1, failed: 2, skipped: 1 });
    expect(step.failures[0]).toMatchObject({
      title: 'takes away',
      message: expect.stringContaining('expected 1 to be 3'),
    });
    expect(step.failures[1]?.message).toContain('nowhere');
  });

  it('passes when all pass', async () => {
    const files = { 'tests/unit/one/a.test.ts': passing, 'tests/unit/two/a.test.ts': passing };
    expect(await run(files)).toMatchObject({ passed: 2, failed: 0, skipped: 0, failures: [] });
  });

  it('fails when a project has lost its tests', async () => {
    const step = await run({ 'tests/unit/one/a.test.ts': passing });
    expect(step).toMatchObject({ passed: 1, failed: 1 });
    expect(step.failures[0]?.message).toBe('It ran no test of tests/unit/two.');
  });

  it('fails when it crashes before it can report', async () => {
    const step = await run({ 'tests/vitest.config.mts': "throw new Error('bad configuration');" });
    expect(step).toMatchObject({ passed: 0, failed: 1 });
    expect(step.failures[0]?.message).toContain('bad configuration');
  });
});

describe('Playwright', () => {
  const config = "export default { testDir: '.', timeout: 20000 };";
  const run = (files: Record<string, string>, timeLimitMs = 50_000) =>
    playwrightStep({
      ...quiet,
      projectRoot: projectWith({ 'tests/e2e/playwright.config.ts': config, ...files }),
      timeLimitMs,
    });

  it('is counted test by test', async () => {
    const step = await run({
      'tests/e2e/a.spec.ts':
        "import { expect, test } from '@playwright/test'; test('opens', () => {}); test.describe('door', () => { test('closes', () => { expect(1).toBe(2); }); }); test.skip('locks', () => {});",
    });
    expect(step).toMatchObject({ name: 'e2e', passed: 1, failed: 1, skipped: 1 });
    expect(step.failures[0]?.title).toContain('a.spec.ts:1 closes');
    expect(step.failures[0]?.message).toContain('toBe');
  });

  it('fails when there is no test', async () => {
    const step = await run({});
    expect(step).toMatchObject({ passed: 0, failed: 1 });
    expect(step.failures[0]?.message).toContain('No tests found');
  });

  it('keeps what had passed when a test hangs for longer than the step may take', async () => {
    const step = await run(
      {
        'tests/e2e/a.spec.ts':
          "import { test } from '@playwright/test'; test('opens', () => {}); test('hangs', async () => { test.setTimeout(0); await new Promise(() => {}); });",
      },
      26_000,
    );
    expect(step.passed).toBe(1);
    expect(step.failed).toBeGreaterThan(0);
  });
});
