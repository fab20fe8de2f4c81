import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packHandlers } from '@electron/main/ipc/handlers/pack-handlers';
import { scratchFolder } from '@tests/support/scratch-folder';
import { openLibrary, packOfOther } from './library-room';

describe('the calls about packs', () => {
  it('take in what the user chose, and export it where they said', async () => {
    const { library } = await openLibrary();
    const folder = packOfOther('baker');
    const proposed: string[] = [];
    const calls = packHandlers(Promise.resolve(library), {
      choosePack: async (from) => (from === 'folder' ? folder : null),
      chooseExportFile: async (name) => {
        proposed.push(name);
        return join(scratchFolder(), 'bread');
      },
    });
    expect(await calls['pack:import']({ from: 'folder' })).toMatchObject({ value: { state: 'taken-in' } });
    expect(await calls['pack:list'](null)).toMatchObject({ value: [{ id: 'tiny' }, { id: 'baker' }] });
    expect(await calls['pack:export']({ packId: 'baker' })).toEqual({
      ok: true,
      value: { fileName: 'bread.greenroom-pack' },
    });
    expect(proposed).toEqual(['baker.greenroom-pack']);
  });

  it('do nothing when the user thought better of it', async () => {
    const { library } = await openLibrary();
    const calls = packHandlers(Promise.resolve(library), {
      choosePack: async () => null,
      chooseExportFile: async () => null,
    });
    expect(await calls['pack:import']({ from: 'file' })).toEqual({ ok: true, value: { state: 'cancelled' } });
    expect(await calls['pack:export']({ packId: 'tiny' })).toEqual({ ok: true, value: null });
    expect(await calls['pack:export']({ packId: 'butcher' })).toMatchObject({ error: { code: 'not-found' } });
  });
});
