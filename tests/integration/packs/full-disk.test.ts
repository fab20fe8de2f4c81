import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PackLibrary } from '@electron/main/packs/pack-library';
import { smallDisk } from '@tests/support/small-disk';

const mountable = smallDisk.available();
const tiny = resolve('tests/fixtures/packs/tiny');

function openOn(disk: string): Promise<PackLibrary> {
  return PackLibrary.open({
    shippedFolder: join(disk, 'none shipped'),
    ownFolder: join(disk, 'packs'),
    probeIds: null,
    newId: () => 'import',
    onChanged: () => undefined,
    report: () => undefined,
  });
}

/** Takes all the room that is left. */
function fill(path: string): void {
  for (let sizeBytes = 65_536; sizeBytes >= 512; sizeBytes /= 2) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(sizeBytes), { flag: 'a' });
    } catch {
      // No room for a piece of this size: on with a smaller one.
    }
  }
}

describe.skipIf(!mountable)('packs on a full disk (needs the right to mount)', () => {
  it('are not taken in by halves', async () => {
    const disk = smallDisk.open(256 * 1024);
    const library = await openOn(disk);
    mkdirSync(join(disk, 'packs'));
    fill(join(disk, 'full'));
    expect(await library.importFrom(tiny)).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(library.packs()).toEqual([]);
    expect(readdirSync(join(disk, 'packs'))).toEqual([]);
    rmSync(join(disk, 'full'));
    expect(await library.importFrom(tiny)).toMatchObject({ ok: true, value: { state: 'taken-in' } });
  });

  it('stay as they were when a change cannot be saved, and can be changed once there is room', async () => {
    const disk = smallDisk.open(256 * 1024);
    cpSync(tiny, join(disk, 'packs', 'tiny'), { recursive: true });
    const library = await openOn(disk);
    const before = library.find('tiny');
    fill(join(disk, 'full'));
    const change = { manifest: { title: 'Master baker' } };
    expect(await library.save('tiny', change)).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(library.find('tiny')).toEqual(before);
    expect((await openOn(disk)).find('tiny')).toEqual(before);
    rmSync(join(disk, 'full'));
    expect(await library.save('tiny', change)).toMatchObject({ ok: true, value: { state: 'saved' } });
    expect((await openOn(disk)).find('tiny')?.title).toBe('Master baker');
  });

  it('leave no half of a file when they cannot be exported', async () => {
    const disk = smallDisk.open(256 * 1024);
    cpSync(tiny, join(disk, 'packs', 'tiny'), { recursive: true });
    const library = await openOn(disk);
    fill(join(disk, 'full'));
    expect(await library.exportTo('tiny', join(disk, 'out'))).toMatchObject({ error: { code: 'disk-full' } });
    expect(readdirSync(disk).toSorted()).toEqual(['full', 'packs']);
  });
});
