import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleFile } from '@electron/main/protocols/bundle-file';
import { mediaUrl, parseMediaPath } from '@electron/main/protocols/media-address';

describe('the address of a recording', () => {
  it.each([false, true])('comes back as the ids that it was made of, finished: %s', (isFinished) => {
    const address = { sessionId: 's-2026', takeId: 't_1' };
    expect(parseMediaPath(new URL(mediaUrl(address, isFinished)).pathname)).toEqual(address);
  });

  it('is another one once the file is finished', () => {
    const address = { sessionId: 's', takeId: 't' };
    expect(mediaUrl(address, true)).not.toBe(mediaUrl(address, false));
  });

  it.each([
    ['/only-one'],
    ['/a/b/c'],
    ['a/b'],
    ['/a/'],
    ['//b'],
    ['/a/..'],
    ['/../b'],
    ['/a/%2e%2e'],
    ['/a/b.webm'],
    ['/A/b'],
    ['/a/b\\c'],
    [`/a/${'x'.repeat(65)}`],
    ['/'],
    [''],
  ])('is refused when it is not exactly two ids: %j', (path) => {
    expect(parseMediaPath(path)).toBeNull();
  });
});

describe('bundleFile', () => {
  const folder = join('/', 'app', 'renderer');

  it('serves the page at the root', () => {
    expect(bundleFile(folder, '/')).toEqual({
      path: join(folder, 'index.html'),
      contentType: 'text/html; charset=utf-8',
    });
  });

  it('knows what WebAssembly and fonts are', () => {
    expect(bundleFile(folder, '/assets/flite-1.wasm')?.contentType).toBe('application/wasm');
    expect(bundleFile(folder, '/assets/figtree.woff2')?.contentType).toBe('font/woff2');
  });

  it('finds names with escaped characters', () => {
    expect(bundleFile(folder, '/a%20b.css')?.path).toBe(join(folder, 'a b.css'));
  });

  it.each([
    ['/../main/main.cjs'],
    ['/%2e%2e/main/main.cjs'],
    ['/..%2fmain/main.cjs'],
    ['/../renderer-old/x.js'],
    ['/a%00.js'],
    ['/%E0%A4%A'],
    ['/..'],
  ])('never leaves its folder: %s', (path) => {
    expect(bundleFile(folder, path)).toBeNull();
  });
});
