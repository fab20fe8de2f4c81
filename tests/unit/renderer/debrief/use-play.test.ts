import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usePlay } from '@renderer/features/debrief/use-play';

const readingMs = [6000, 8000];

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function play(part: Partial<Parameters<typeof usePlay>[0]> = {}) {
  const { result } = renderHook(() => usePlay({ readingMs, startAtEnd: false, byItself: true, ...part }));
  return result;
}

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

describe('playing the steps of a debrief', () => {
  it('gives each step its time, and stops at the end', () => {
    const result = play();
    pass(5999);
    expect(result.current.step).toBe(0);
    pass(1);
    expect(result.current.step).toBe(1);
    pass(8000);
    expect([result.current.step, result.current.atEnd, result.current.running]).toEqual([2, true, false]);
    pass(60_000);
    expect(result.current.step).toBe(2);
  });

  it('goes on after a pause with what was left of the step', () => {
    const result = play();
    pass(5000);
    act(() => result.current.toggle());
    pass(60_000);
    expect([result.current.step, result.current.running]).toEqual([0, false]);
    act(() => result.current.toggle());
    pass(999);
    expect(result.current.step).toBe(0);
    pass(1);
    expect(result.current.step).toBe(1);
  });

  it('keeps going when a step is skipped, and stops when one is chosen', () => {
    const result = play();
    act(() => result.current.next());
    expect([result.current.step, result.current.running]).toEqual([1, true]);
    act(() => result.current.back());
    expect([result.current.step, result.current.running]).toEqual([0, false]);
    act(() => result.current.goTo(9));
    expect(result.current.step).toBe(2);
    act(() => result.current.goTo(-1));
    expect(result.current.step).toBe(0);
  });

  it('starts at the end where it was seen, and gives every step its whole time again', () => {
    const result = play({ startAtEnd: true });
    expect([result.current.step, result.current.running]).toEqual([2, false]);
    act(() => result.current.replay());
    expect([result.current.step, result.current.running]).toEqual([0, true]);
    pass(5999);
    expect(result.current.step).toBe(0);
    pass(1);
    expect(result.current.step).toBe(1);
  });

  it('waits for the user at every step where it may not go on by itself', () => {
    const result = play({ byItself: false });
    pass(60_000);
    expect([result.current.step, result.current.running]).toEqual([0, false]);
  });
});
