import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SettingsStore } from '@electron/main/storage/settings-store';
import type { Failure } from '@shared/ipc/result';
import { SettingsSchema } from '@shared/model/settings';
import { scratchFolder } from '@tests/support/scratch-folder';
import { describe, expect, it } from 'vitest';

const defaults = SettingsSchema.parse({});

async function open(path: string) {
  const reports: Failure[] = [];
  const report = (failure: Failure) => void reports.push(failure);
  return { store: await SettingsStore.open({ path, now: Date.now, report }), reports };
}

describe('settings', () => {
  it('are the defaults before anything was chosen', async () => {
    const { store, reports } = await open(join(scratchFolder(), 'settings.json'));
    expect(store.get()).toEqual(defaults);
    expect(reports).toEqual([]);
  });

  it('change field by field, the voice too, and are there at the next start', async () => {
    const path = join(scratchFolder(), 'settings.json');
    const { store } = await open(path);
    await store.update({ theme: 'dark', interviewDate: '2026-05-04' });
    await store.update({ voice: { rate: 1.2 } });
    await store.update({ interviewDate: null, showOwnCaptions: undefined });
    const expected = { ...defaults, theme: 'dark', voice: { ...defaults.voice, rate: 1.2 } };
    expect(store.get()).toEqual(expected);
    expect((await open(path)).store.get()).toEqual(expected);
  });

  it('change one condition and leave the others', async () => {
    const { store } = await open(join(scratchFolder(), 'settings.json'));
    await store.update({ conditions: { extraTime: 1.5, prepareSec: 60 } });
    await store.update({ conditions: { prepareSec: 0, finishAfterPauseSec: 4 }, profile: 'stammer' });
    await store.update({ conditions: { fluency: undefined } });
    expect(store.get()).toMatchObject({
      profile: 'stammer',
      conditions: {
        ...defaults.conditions,
        extraTime: 1.5,
        prepareSec: 0,
        finishAfterPauseSec: 4,
      },
    });
  });

  it('take away a pause that ended answers', async () => {
    const { store } = await open(join(scratchFolder(), 'settings.json'));
    await store.update({ conditions: { finishAfterPauseSec: 4 } });
    await store.update({ conditions: { finishAfterPauseSec: null } });
    expect(store.get().conditions.finishAfterPauseSec).toBeNull();
  });

  it('start anew with a report when the file is lost, and keep the damaged one', async () => {
    const path = join(scratchFolder(), 'settings.json');
    writeFileSync(path, '{"theme":');
    const { store, reports } = await open(path);
    expect(store.get()).toEqual(defaults);
    expect(reports).toMatchObject([{ code: 'file-corrupt' }]);
    expect(await store.update({ theme: 'light' })).toMatchObject({ ok: true });
    expect((await open(path)).store.get().theme).toBe('light');
  });

  it('of a newer version are not written over, and changing them says why', async () => {
    const path = join(scratchFolder(), 'settings.json');
    writeFileSync(path, '{"schemaVersion":7}');
    const { store, reports } = await open(path);
    expect(store.get()).toEqual(defaults);
    expect(reports).toMatchObject([{ code: 'file-too-new' }]);
    expect(await store.update({ theme: 'dark' })).toMatchObject({ error: { code: 'file-too-new' } });
    expect(readFileSync(path, 'utf8')).toBe('{"schemaVersion":7}');
  });
});
