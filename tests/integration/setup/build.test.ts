import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ensureBuild, sourcesHash } from '#scripts/setup/build.mjs';
import { scratchContext } from './scratch-context';

const repository = resolve(__dirname, '..', '..', '..');
const sources: Record<string, string> = {
  'package.json': '{"name":"small","version":"1.0.0","main":"out/main/main.cjs"}',
  'package-lock.json': '{}',
  'electron.config.ts': `
    import { resolve } from 'node:path';
    const entry = (name: string) => ({ input: resolve(__dirname, name) });
    const cjs = { format: 'cjs', entryFileNames: '[name].cjs' };
    export default {
      main: { build: { target: 'node18', outDir: 'out/main', rolldownOptions: { ...entry('electron/main.ts'), output: cjs } } },
      preload: { build: { target: 'node18', outDir: 'out/preload', rolldownOptions: { ...entry('electron/preload.ts'), output: cjs } } },
      renderer: { root: resolve(__dirname, 'renderer'), build: { target: 'chrome114', outDir: resolve(__dirname, 'out/renderer'), rolldownOptions: entry('renderer/index.html') } },
    };`,
  'electron/main.ts': "import { greeting } from '../shared/greeting';\nprocess.stdout.write(greeting);",
  'electron/preload.ts': 'process.stdout.write(String(1));',
  'shared/greeting.ts': "export const greeting: string = 'hello';",
  'renderer/index.html': '<!doctype html><title>small</title>',
};

let context = scratchContext();
const path = (name: string) => join(context.projectRoot, name);
beforeEach(() => {
  context = scratchContext();
  for (const [name, content] of Object.entries(sources)) {
    mkdirSync(join(path(name), '..'), { recursive: true });
    writeFileSync(path(name), content);
  }
});

describe('the hash over the sources', () => {
  it('stays the same when git checks a file out again', () => {
    const before = sourcesHash(context.projectRoot);
    utimesSync(path('shared/greeting.ts'), new Date(), new Date());
    expect(sourcesHash(context.projectRoot)).toBe(before);
  });

  it('changes with a content, a new file, a new name, the lock file and the configuration', () => {
    const seen = new Set([sourcesHash(context.projectRoot)]);
    const changes = [
      () => writeFileSync(path('shared/greeting.ts'), 'export const greeting = 1;'),
      () => writeFileSync(path('electron/new.ts'), ''),
      () => (rmSync(path('electron/new.ts')), writeFileSync(path('electron/newer.ts'), '')),
      () => writeFileSync(path('package-lock.json'), '{"packages":{}}'),
      () => writeFileSync(path('electron.config.ts'), 'export default {};'),
    ];
    for (const change of changes) {
      change();
      seen.add(sourcesHash(context.projectRoot));
    }
    expect(seen.size).toBe(changes.length + 1);
  });
});

describe('the build', () => {
  beforeEach(() => symlinkSync(join(repository, 'node_modules'), path('node_modules'), 'junction'));

  it('runs when there is none, and not again until a source changes or an output is gone', async () => {
    expect(await ensureBuild(context)).toEqual({ ok: true, value: 'built' });
    expect(readFileSync(path('out/main/main.cjs'), 'utf8')).toContain('hello');
    const builtAt = statSync(path('out/main/main.cjs')).mtimeMs;
    expect(await ensureBuild(context)).toEqual({ ok: true, value: 'present' });
    expect(statSync(path('out/main/main.cjs')).mtimeMs).toBe(builtAt);

    writeFileSync(path('shared/greeting.ts'), "export const greeting: string = 'good morning';");
    expect(await ensureBuild(context)).toEqual({ ok: true, value: 'built' });
    expect(readFileSync(path('out/main/main.cjs'), 'utf8')).toContain('good morning');

    rmSync(path('out/renderer'), { recursive: true });
    expect(await ensureBuild(context)).toEqual({ ok: true, value: 'built' });
    expect(existsSync(path('out/renderer/index.html'))).toBe(true);
  });

  it('that fails shows why, and is tried again the next time', async () => {
    await ensureBuild(context);
    writeFileSync(path('electron/main.ts'), "import './nowhere';");
    for (const attempt of [1, 2]) {
      const built = await ensureBuild(context);
      expect(built, `attempt ${attempt}`).toEqual({ ok: false, problem: expect.stringContaining('nowhere') });
    }
  });
});
