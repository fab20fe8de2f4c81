import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileResponse } from '@electron/main/protocols/file-response';

const content = Uint8Array.from({ length: 2_500_000 }, (_, index) => index % 251);

describe('fileResponse', () => {
  let folder: string;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'greenroom-'));
    path = join(folder, 'take.webm');
    await writeFile(path, content);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('answers without a range with the whole file', async () => {
    const response = await fileResponse(path, null, { 'content-type': 'video/webm' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('video/webm');
    expect(response.headers.get('accept-ranges')).toBe('bytes');
    expect(response.headers.get('content-length')).toBe('2500000');
    expect(Buffer.compare(Buffer.from(await response.arrayBuffer()), content)).toBe(0);
  });

  it('answers a range with exactly that part', async () => {
    const response = await fileResponse(path, 'bytes=1000000-2200000', {});
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe('bytes 1000000-2200000/2500000');
    expect(response.headers.get('content-length')).toBe('1200001');
    const part = content.subarray(1_000_000, 2_200_001);
    expect(Buffer.compare(Buffer.from(await response.arrayBuffer()), part)).toBe(0);
  });

  it('says how long the file is when the range begins behind its end', async () => {
    const response = await fileResponse(path, 'bytes=2500000-', {});
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe('bytes */2500000');
  });

  it('answers an empty file with an empty body that ends', async () => {
    await truncate(path, 0);
    const response = await fileResponse(path, null, {});
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it('ends the body when the file becomes shorter while it is read', async () => {
    const response = await fileResponse(path, null, {});
    await truncate(path, 100);
    expect((await response.arrayBuffer()).byteLength).toBe(100);
  });

  it('lets go of the file when the reader goes away in the middle', async () => {
    const response = await fileResponse(path, null, {});
    const reader = response.body?.getReader();
    await reader?.read();
    await expect(reader?.cancel()).resolves.toBeUndefined();
  });

  it('answers 404 for a file that is not there, and for a folder', async () => {
    expect((await fileResponse(join(folder, 'none'), null, {})).status).toBe(404);
    expect((await fileResponse(folder, null, {})).status).toBe(404);
  });
});
