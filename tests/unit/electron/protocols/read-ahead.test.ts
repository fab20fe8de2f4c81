import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAhead } from '@electron/main/protocols/read-ahead';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-'));
  await mkdir(join(folder, 'assets'));
  const head = '<script type="module" src="./assets/index-1.js"></script><link href="./assets/index-1.css">';
  await writeFile(join(folder, 'index.html'), `<!doctype html>${head}<link href="./assets/gone.js">`);
  await writeFile(join(folder, 'assets', 'index-1.js'), 'js');
  await writeFile(join(folder, 'assets', 'index-1.css'), 'css');
  await writeFile(join(folder, 'assets', 'later.js'), 'later');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('readAhead', () => {
  it('has the page and everything that it refers to, each file once', async () => {
    const files = readAhead(folder);
    expect((await files.take(join(folder, 'assets', 'index-1.js')))?.toString()).toBe('js');
    expect((await files.take(join(folder, 'assets', 'index-1.css')))?.toString()).toBe('css');
    expect((await files.take(join(folder, 'index.html')))?.toString()).toContain('<!doctype html>');
    expect(await files.take(join(folder, 'index.html'))).toBeNull();
  });

  it('tells once, and not before, when the page has got all of them', async () => {
    const files = readAhead(folder);
    let told = 0;
    const handedOut = new Promise<void>((resolve) => {
      files.whenHandedOut(() => {
        told += 1;
        resolve();
      });
    });
    await files.take(join(folder, 'index.html'));
    await files.take(join(folder, 'assets', 'index-1.js'));
    await files.take(join(folder, 'assets', 'index-1.css'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toBe(0);
    await files.take(join(folder, 'assets', 'gone.js'));
    await handedOut;
    await files.take(join(folder, 'assets', 'later.js'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toBe(1);
  });

  it('leaves what the page does not name, and what is not there, to the usual way', async () => {
    const files = readAhead(folder);
    expect(await files.take(join(folder, 'assets', 'later.js'))).toBeNull();
    expect(await files.take(join(folder, 'assets', 'gone.js'))).toBeNull();
  });

  it('has nothing, and does not fail, where there is no page', async () => {
    expect(await readAhead(join(folder, 'nowhere')).take(join(folder, 'index.html'))).toBeNull();
  });
});
