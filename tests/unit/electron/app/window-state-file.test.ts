import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWindowStateFile } from '@electron/main/app/window-state-file';
import type { WindowState } from '@electron/main/app/window-placement';

let folder: string;
let path: string;
const reports: string[] = [];
const report = ({ code }: { code: string }): void => void reports.push(code);
const left: WindowState = { bounds: { x: 10, y: 20, width: 1300, height: 900 }, isMaximised: true };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-'));
  path = join(folder, 'window.json');
  reports.length = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('how the window was left', () => {
  it('is unknown at the first start', async () => {
    expect((await openWindowStateFile(path, report)).state).toBeNull();
    expect(reports).toEqual([]);
  });

  it('is known at the next start, the last state counting', async () => {
    const file = await openWindowStateFile(path, report);
    file.save({ ...left, isMaximised: false });
    file.save(left);
    await file.settled();
    expect((await openWindowStateFile(path, report)).state).toMatchObject(left);
  });

  it('is forgotten, and the app starts all the same, when the file is damaged', async () => {
    await writeFile(path, '{"bounds":');
    const file = await openWindowStateFile(path, report);
    expect(file.state).toBeNull();
    file.save(left);
    await file.settled();
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject(left);
  });
});
