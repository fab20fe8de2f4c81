import { Socket } from 'node:net';
import { openServer, withAnswer } from '@tests/support/asked-answer';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

describe('the privacy of asking a model', () => {
  /** Notes every connection that is tried while the test runs. */
  function watchSockets(): unknown[] {
    const tried: unknown[] = [];
    const connect = Socket.prototype.connect;
    Socket.prototype.connect = function noted(this: Socket, ...args: never[]) {
      tried.push(args[0]);
      return Reflect.apply(connect, this, args) as Socket;
    } as typeof connect;
    onTestFinished(() => {
      Socket.prototype.connect = connect;
    });
    return tried;
  }

  it('opens no socket while the feature is off, whoever asks', async () => {
    const server = await openServer();
    const asked = await withAnswer({ on: false, address: server.address });
    const tried = watchSockets();
    for (const refused of [await asked.service.ask(asked.key), await asked.service.tryServer()]) {
      expect(refused).toMatchObject({
        ok: false,
        error: { message: expect.stringMatching(/switched off/) as string },
      });
    }
    expect(tried).toEqual([]);
    expect(server.connections()).toBe(0);
  });

  it.each([
    'http://192.168.1.20:11434',
    'http://example.com',
    'https://api.openai.com/v1',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'http://user:secret@127.0.0.1:11434',
    'http://127.0.0.1@example.com',
    'http://[::ffff:10.0.0.1]:80',
    'http://0.0.0.0:11434',
    'file:///etc/passwd',
    'somewhere',
  ])('sends nothing to %s', async (address) => {
    const asked = await withAnswer({ address });
    const tried = watchSockets();
    expect(await asked.service.ask(asked.key)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(await asked.service.tryServer()).toMatchObject({ ok: false });
    expect(tried).toEqual([]);
  });

  it('goes past every proxy that the environment names', async () => {
    const proxy = await openServer();
    const server = await openServer();
    for (const name of ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY']) vi.stubEnv(name, proxy.address);
    vi.stubEnv('NODE_USE_ENV_PROXY', '1');
    onTestFinished(() => void vi.unstubAllEnvs());
    const asked = await withAnswer({ address: server.address });
    expect(await asked.ask()).toMatchObject({ state: 'done' });
    expect(proxy.connections()).toBe(0);
  });
});
