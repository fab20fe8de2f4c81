import { describe, expect, it } from 'vitest';
import { LiveInput } from '@electron/transcriber/live-input';

function block(length: number, value = 16_384): Int16Array {
  return new Int16Array(length).fill(value);
}

function taken(result: ReturnType<LiveInput['take']>): number[] {
  if (!result.ok) throw new Error(result.reason);
  return result.samples.flatMap((samples) => [...samples]);
}

describe('the blocks of a live stream', () => {
  it('become numbers between -1 and 1, in order', () => {
    const input = new LiveInput();
    expect(taken(input.take(0, Int16Array.from([0, 16_384, -32_768])))).toEqual([0, 0.5, -1]);
    expect(taken(input.take(3, block(1)))).toEqual([0.5]);
    expect(input.droppedSamples).toBe(0);
  });

  it('leave silence where a block is missing, and count it', () => {
    const input = new LiveInput();
    input.take(0, block(2));
    expect(taken(input.take(4, block(1)))).toEqual([0, 0, 0.5]);
    expect(input.droppedSamples).toBe(2);
  });

  it('are not taken twice', () => {
    const input = new LiveInput();
    input.take(0, block(4));
    expect(taken(input.take(2, block(3, -16_384)))).toEqual([-0.5]);
    expect(taken(input.take(0, block(3)))).toEqual([]);
    expect(input.droppedSamples).toBe(0);
  });

  it('are brought to the full length at the end', () => {
    const input = new LiveInput();
    input.take(0, block(2));
    expect(taken(input.end(5))).toEqual([0, 0, 0]);
    expect(taken(input.end(5))).toEqual([]);
    expect(input.droppedSamples).toBe(3);
  });

  it('make no sense a minute away from where the stream stands', () => {
    expect(new LiveInput().take(61 * 16_000, block(1)).ok).toBe(false);
  });
});
