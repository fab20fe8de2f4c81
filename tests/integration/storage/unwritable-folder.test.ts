import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { SettingsStore } from '@electron/main/storage/settings-store';
import { scratchFolder } from '@tests/support/scratch-folder';
import { createSession, openRoom } from '@tests/support/session-room';
import { describe, expect, it } from 'vitest';

/** A folder in which nothing can be made. Permissions do not stop root, but the kernel's own folders do. */
function unwritableFolder(): string {
  if (process.getuid?.() === 0) return '/sys/kernel';
  const folder = scratchFolder();
  chmodSync(folder, 0o500);
  return folder;
}

describe.skipIf(process.platform === 'win32')('a data folder that cannot be written to', () => {
  it('still opens, and every save says that it failed', async () => {
    const room = await openRoom(join(unwritableFolder(), 'greenroom'));
    expect(room.sessions.list()).toEqual([]);
    await expect(createSession(room)).rejects.toThrow(/^write-failed: The session could not be saved/);
    expect(room.sessions.list()).toEqual([]);
    await room.close();
  });

  it('leaves the settings as they were', async () => {
    const path = join(unwritableFolder(), 'settings.json');
    const store = await SettingsStore.open({ path, now: Date.now, report: () => undefined });
    const before = store.get();
    expect(await store.update({ theme: 'dark' })).toMatchObject({ error: { code: 'write-failed' } });
    expect(store.get()).toBe(before);
  });
});
