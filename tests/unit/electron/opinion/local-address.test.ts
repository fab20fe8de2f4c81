import { localAddress } from '@electron/main/opinion/local-address';
import { describe, expect, it } from 'vitest';

describe('the address of a model’s server', () => {
  it.each([
    ['http://127.0.0.1:11434', ['127.0.0.1'], 11434, ''],
    ['http://127.8.9.1:8080/', ['127.8.9.1'], 8080, ''],
    ['http://[::1]:1234/v1', ['::1'], 1234, ''],
    [' http://LOCALHOST:1234/engine/v1/ ', ['127.0.0.1', '::1'], 1234, '/engine'],
    ['http://localhost', ['127.0.0.1', '::1'], 80, ''],
    ['http://127.1:5000', ['127.0.0.1'], 5000, ''],
  ])('%s is this computer', (address, hosts, port, basePath) => {
    expect(localAddress(address)).toMatchObject({ ok: true, value: { hosts, port, basePath } });
  });

  it.each([
    ['http://10.0.0.2:11434', /this computer only/],
    ['http://128.0.0.1', /this computer only/],
    ['http://0.0.0.0:11434', /this computer only/],
    ['http://localhost.:11434', /this computer only/],
    ['http://evil.localhost', /this computer only/],
    ['http://127.0.0.1.nip.io', /this computer only/],
    ['http://[::]:80', /this computer only/],
    ['http://[::ffff:127.0.0.1]', /this computer only/],
    ['https://example.com', /this computer only/],
    ['https://127.0.0.1', /by http/],
    ['ws://127.0.0.1', /by http/],
    ['http://me@127.0.0.1', /name or password/],
    ['http://127.0.0.1?key=1', /question mark/],
    ['11434', /not an address/],
    ['', /not an address/],
  ])('%s is refused with a sentence', (address, message) => {
    expect(localAddress(address)).toEqual({
      ok: false,
      error: { code: 'bad-request', message: expect.stringMatching(message) as string },
    });
  });
});
