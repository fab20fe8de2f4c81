import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '#scripts/setup/cache-folder.mjs';

const home = join('/', 'home', 'ada');

describe('the cache folder', () => {
  it('is the one of the system for each platform', () => {
    expect(cacheFolder({}, 'linux', home)).toBe(join(home, '.cache', 'greenroom'));
    expect(cacheFolder({ XDG_CACHE_HOME: '/fast' }, 'linux', home)).toBe(join('/fast', 'greenroom'));
    expect(cacheFolder({}, 'darwin', home)).toBe(join(home, 'Library', 'Caches', 'greenroom'));
    expect(cacheFolder({ LOCALAPPDATA: '/local' }, 'win32', home)).toBe(join('/local', 'greenroom', 'cache'));
  });

  it('is what GREENROOM_CACHE says, before all others', () => {
    const env = { GREENROOM_CACHE: 'here', XDG_CACHE_HOME: '/fast' };
    expect(cacheFolder(env, 'linux', home)).toBe(resolve('here'));
  });
});
