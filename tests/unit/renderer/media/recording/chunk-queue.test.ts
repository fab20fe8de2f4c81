import { describe, expect, it, vi } from 'vitest';
import { Deferred } from '@renderer/media/deferred';
import { ChunkQueue, MAX_WAITING_CHUNKS, type ChunkFailure } from '@renderer/media/recording/chunk-queue';
import { fail, succeed, type Result } from '@shared/ipc/result';

type Send = (index: number, chunk: Uint8Array<ArrayBuffer>) => Promise<Result<unknown>>;
type OnFailure = (failure: ChunkFailure) => void;

function bytes(value: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array([value]);
}

describe('the chunks of a track', () => {
  it('are numbered from 0 and sent one after the other', async () => {
    const sent: [number, number][] = [];
    let underWay = 0;
    const queue = new ChunkQueue({
      send: async (index, chunk) => {
        underWay += 1;
        expect(underWay).toBe(1);
        // The first ones take longest: without an order they would overtake each other.
        await new Promise((resolve) => setTimeout(resolve, 6 - index));
        underWay -= 1;
        sent.push([index, chunk[0] ?? -1]);
        return succeed(null);
      },
      onFailure: vi.fn<OnFailure>(),
    });
    for (const value of [10, 11, 12, 13]) queue.push(bytes(value));
    await queue.settled();
    expect(sent).toEqual([10, 11, 12, 13].map((value, index) => [index, value]));
  });

  it('are let go of as soon as they were acknowledged', async () => {
    const acknowledged: Deferred<Result<null>>[] = [];
    const queue = new ChunkQueue({
      send: () => {
        const answer = new Deferred<Result<null>>();
        acknowledged.push(answer);
        return answer.promise;
      },
      onFailure: vi.fn<OnFailure>(),
    });
    queue.push(bytes(1));
    queue.push(bytes(2));
    expect(queue.waiting).toBe(2);
    acknowledged[0]?.resolve(succeed(null));
    await vi.waitFor(() => expect(queue.waiting).toBe(1));
    acknowledged[1]?.resolve(succeed(null));
    await queue.settled();
    expect(queue.waiting).toBe(0);
  });

  it.each([
    ['disk-full', 'disk-full'],
    ['write-failed', 'write-failed'],
    ['chunk-out-of-order', 'write-failed'],
  ] as const)('end at the first %s, told once as %s', async (code, reason) => {
    const onFailure = vi.fn<OnFailure>();
    const send = vi.fn<Send>((index) =>
      Promise.resolve(index === 1 ? fail(code, 'No room.') : succeed(null)),
    );
    const queue = new ChunkQueue({ send, onFailure });
    for (const value of [1, 2, 3]) queue.push(bytes(value));
    await queue.settled();
    queue.push(bytes(4));
    await queue.settled();
    expect(send).toHaveBeenCalledTimes(2);
    expect(onFailure).toHaveBeenCalledExactlyOnceWith({ reason, message: 'No room.' });
    expect(queue.waiting).toBe(0);
  });

  it('are sent once more under the same number when a call got lost on the way', async () => {
    const answers = [fail('internal', 'lost'), succeed(null), succeed(null)];
    const send = vi.fn<Send>(() => Promise.resolve(answers.shift() ?? succeed(null)));
    const onFailure = vi.fn<OnFailure>();
    const queue = new ChunkQueue({ send, onFailure });
    queue.push(bytes(1));
    queue.push(bytes(2));
    await queue.settled();
    expect(send.mock.calls.map(([index]) => index)).toEqual([0, 0, 1]);
    expect(onFailure).not.toHaveBeenCalled();
  });

  it('do not pile up without end behind a disk that hangs', () => {
    const onFailure = vi.fn<OnFailure>();
    const queue = new ChunkQueue({ send: () => new Promise(() => undefined), onFailure });
    for (let at = 0; at <= MAX_WAITING_CHUNKS; at += 1) queue.push(bytes(1));
    expect(onFailure).toHaveBeenCalledOnce();
    expect(queue.failure?.reason).toBe('write-failed');
    expect(queue.waiting).toBe(0);
  });

  it('leave out empty ones, which a recorder makes when it stops', async () => {
    const send = vi.fn<Send>(() => Promise.resolve(succeed(null)));
    const queue = new ChunkQueue({ send, onFailure: vi.fn<OnFailure>() });
    queue.push(new Uint8Array(0));
    await queue.settled();
    expect(send).not.toHaveBeenCalled();
  });
});
