import { describe, expect, it } from 'vitest';
import { defaultDataFolder } from '@electron/cli/rubric/default-data-folder';

describe('the folder of the user’s data', () => {
  it.each([
    ['linux', {}, '/home/ada/.config/Greenroom'],
    ['linux', { XDG_CONFIG_HOME: '/data/config' }, '/data/config/Greenroom'],
    ['darwin', {}, '/home/ada/Library/Application Support/Greenroom'],
  ] as const)('is where Electron puts it on %s with %o', (platform, env, folder) => {
    expect(defaultDataFolder(platform, env, '/home/ada')).toBe(folder);
  });

  it('is below the roaming data on Windows', () => {
    const folder = defaultDataFolder('win32', { APPDATA: 'roaming' }, 'home');
    expect(folder.split(/[/\\]/)).toEqual(['roaming', 'Greenroom']);
  });
});
