import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Where downloads are kept between clones: `GREENROOM_CACHE`, else the user's cache folder of the system.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @param {string} [home]
 * @returns {string} absolute path, not necessarily there yet
 */
export function cacheFolder(env, platform, home = homedir()) {
  if (env.GREENROOM_CACHE) return resolve(env.GREENROOM_CACHE);
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'greenroom');
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'greenroom', 'cache');
  }
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'greenroom');
}
