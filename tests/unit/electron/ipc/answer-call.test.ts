import { describe, expect, it } from 'vitest';
import { answerCall } from '@electron/main/ipc/answer-call';
import type { Handlers } from '@electron/main/ipc/handlers';
import { fail, succeed } from '@shared/ipc/result';

const refuse = (): ReturnType<typeof fail> => fail('not-allowed-now', 'not in this test');

/** Every call answers that it is not for this test, except those given. */
function handlersWith(given: Partial<Handlers>): Handlers {
  return new Proxy(given, {
    get: (target, name: keyof Handlers) => target[name] ?? refuse,
  }) as Handlers;
}

describe('answerCall', () => {
  const reports: [string, unknown][] = [];
  const report = (name: string, thrown: unknown): void => void reports.push([name, thrown]);

  it('hands parsed input to the handler and its answer back', async () => {
    const handlers = handlersWith({
      'take:append': ({ index, bytes }) => succeed({ sizeBytes: index + bytes.length }),
    });
    const input = { sessionId: 's', takeId: 't', track: 'pcm', index: 1, bytes: new Uint8Array(4) };
    expect(await answerCall(handlers, 'take:append', input, report)).toEqual(succeed({ sizeBytes: 5 }));
  });

  it('hands a failure of the handler on as it is', async () => {
    const handlers = handlersWith({
      'session:list': async () => fail('file-corrupt', 'The library is broken.'),
    });
    expect(await answerCall(handlers, 'session:list', null, report)).toEqual(
      fail('file-corrupt', 'The library is broken.'),
    );
  });

  it('answers bad input with its place, and does not run the handler', async () => {
    let ran = false;
    const handlers = handlersWith({
      'session:get': () => {
        ran = true;
        return fail('not-found', '');
      },
    });
    const answer = await answerCall(handlers, 'session:get', { sessionId: '../settings' }, report);
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(answer.ok ? '' : answer.error.message).toContain('sessionId');
    expect(ran).toBe(false);
  });

  it('answers a bug with "internal", reports it, and tells the page nothing of it', async () => {
    const bug = new TypeError('cannot read /home/someone/secret');
    const handlers = handlersWith({
      'settings:get': () => {
        throw bug;
      },
    });
    const answer = await answerCall(handlers, 'settings:get', null, report);
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(reports).toContainEqual(['settings:get', bug]);
  });
});
