import { describe, expect, it } from 'vitest';
import { SampleHistory } from '@electron/transcriber/sample-history';

function counting(from: number, length: number): Float32Array {
  return Float32Array.from({ length }, (_, at) => from + at);
}

describe('the history of a stream', () => {
  it('gives back what was said, by its place in the stream', () => {
    const history = new SampleHistory();
    history.append(counting(0, 100));
    history.append(counting(100, 100));
    expect([...history.copy(98, 102)]).toEqual([98, 99, 100, 101]);
    expect(history.end).toBe(200);
  });

  it('keeps its places after it has forgotten the past', () => {
    const history = new SampleHistory();
    for (let at = 0; at < 1_000_000; at += 1000) {
      history.append(counting(at, 1000));
      history.forgetBefore(at - 5000);
    }
    expect([...history.copy(999_998, 1_000_100)]).toEqual([999_998, 999_999]);
    expect(history.copy(0, 10)).toHaveLength(0);
    expect(history.end).toBe(1_000_000);
  });

  it('never forgets what is still needed', () => {
    const history = new SampleHistory();
    for (let at = 0; at < 500_000; at += 777) {
      history.append(counting(at, 777));
      history.forgetBefore(Math.max(0, at - 16_000));
      const needed = Math.max(0, at - 16_000);
      expect(history.copy(needed, needed + 1)[0]).toBe(needed);
    }
  });
});
