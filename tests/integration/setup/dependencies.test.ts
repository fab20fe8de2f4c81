import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensureDependencies, installedMatchesLock } from '#scripts/setup/dependencies.mjs';
import { localRegistry } from './local-registry';
import { scratchContext } from './scratch-context';
import { temporaryFolder } from './temporary-folder';

const registry = await localRegistry();
const versions = ['1.0.0', '2.0.0'].map((version) => registry.publish('left', version, { 'index.js': '' }));

/** A project whose lock file asks for the given version of one package. */
function projectWith(pinned: (typeof versions)[number] | undefined, env: NodeJS.ProcessEnv = registry.env) {
  const context = scratchContext(env);
  lock(context.projectRoot, pinned);
  return context;
}

function lock(projectRoot: string, pinned: (typeof versions)[number] | undefined): void {
  if (!pinned) throw new Error('There is no such version.');
  const { name, version, integrity } = pinned;
  const root = { name: 'project', version: '1.0.0', devDependencies: { [name]: version } };
  const packages = { '': root, [`node_modules/${name}`]: { version, integrity, dev: true } };
  writeFileSync(join(projectRoot, 'package.json'), JSON.stringify(root));
  writeFileSync(
    join(projectRoot, 'package-lock.json'),
    JSON.stringify({ name: 'project', version: '1.0.0', lockfileVersion: 3, requires: true, packages }),
  );
}

const installedVersion = (projectRoot: string) =>
  (
    JSON.parse(readFileSync(join(projectRoot, 'node_modules', 'left', 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;

describe('dependencies', () => {
  it('are installed when node_modules is missing, development ones too', async () => {
    const context = projectWith(versions[0], { ...registry.env, NODE_ENV: 'production' });
    expect(await ensureDependencies(context)).toEqual({ ok: true, value: 'installed' });
    expect(installedVersion(context.projectRoot)).toBe('1.0.0');
  });

  it('are left alone when nothing has changed', async () => {
    const context = projectWith(versions[0]);
    await ensureDependencies(context);
    expect(await ensureDependencies(context)).toEqual({ ok: true, value: 'present' });
  });

  it('are installed again when the lock file has changed', async () => {
    const context = projectWith(versions[0]);
    await ensureDependencies(context);
    // What a new install must wipe.
    writeFileSync(join(context.projectRoot, 'node_modules', 'stray.txt'), '');
    lock(context.projectRoot, versions[1]);
    expect(await ensureDependencies(context)).toEqual({ ok: true, value: 'installed' });
    expect(installedVersion(context.projectRoot)).toBe('2.0.0');
    expect(existsSync(join(context.projectRoot, 'node_modules', 'stray.txt'))).toBe(false);
  });

  it('that somebody installed by hand are taken as they are', async () => {
    const context = projectWith(versions[0]);
    await ensureDependencies(context);
    rmSync(join(context.projectRoot, 'node_modules', '.greenroom-lock.json'));
    const before = registry.downloads();
    expect(await ensureDependencies(context)).toEqual({ ok: true, value: 'present' });
    expect(registry.downloads()).toBe(before);
  });

  it('are installed again after an install was interrupted', async () => {
    const context = projectWith(versions[0]);
    mkdirSync(join(context.projectRoot, 'node_modules', 'left'), { recursive: true });
    expect(await ensureDependencies(context)).toEqual({ ok: true, value: 'installed' });
  });

  it('in a folder that is a link are somebody else’s and not touched', async () => {
    const context = projectWith(versions[0]);
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(context.projectRoot, 'node_modules'), 'junction');
    expect(await ensureDependencies(context)).toEqual({ ok: true, value: 'present' });
  });

  it('that cannot be fetched are a problem with what to do', async () => {
    const closed = await localRegistry();
    await closed.stop();
    const result = await ensureDependencies(projectWith(versions[0], closed.env));
    expect(result).toEqual({ ok: false, problem: expect.stringContaining('npm ci failed') });
    expect(result).toEqual({ ok: false, problem: expect.stringContaining('run the same command again') });
  });
});

describe('npm’s list of what is installed', () => {
  const locked = JSON.stringify({
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/mac': { version: '1.0.0', optional: true },
    },
  });
  const matches = (packages: Record<string, { version: string }>) => {
    const file = join(temporaryFolder(), 'list.json');
    writeFileSync(file, JSON.stringify({ packages }));
    return installedMatchesLock(locked, file);
  };

  it('agrees with the lock file when only packages for other systems are missing', () => {
    expect(matches({ 'node_modules/a': { version: '1.0.0' } })).toBe(true);
  });

  it('disagrees over a version, a missing package, a package too many', () => {
    expect(matches({ 'node_modules/a': { version: '1.0.1' } })).toBe(false);
    expect(matches({ 'node_modules/mac': { version: '1.0.0' } })).toBe(false);
    expect(matches({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } })).toBe(
      false,
    );
  });
});

describe('the lock file of this repository', () => {
  it('knows every package for every system: npm ci refuses to run as soon as one is missing', () => {
    const file = resolve(__dirname, '..', '..', '..', 'package-lock.json');
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
    const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
  });
});
