import { describe, expect, it, vi } from 'vitest';
import { Scope } from '@renderer/media/scope';

describe('a scope', () => {
  it('closes what it was given once, newest first', () => {
    const scope = new Scope();
    const order: string[] = [];
    scope.add(() => order.push('camera'));
    scope.add(() => order.push('listener'));
    scope.close();
    scope.close();
    expect(order).toEqual(['listener', 'camera']);
  });

  it('turns the camera off even when another part cannot be closed', () => {
    const scope = new Scope();
    const stopCamera = vi.fn<() => void>();
    scope.add(stopCamera);
    scope.add(() => {
      throw new Error('a bad listener');
    });
    expect(() => scope.close()).toThrow('a bad listener');
    expect(stopCamera).toHaveBeenCalledOnce();
  });

  it('closes at once what comes after its end: a device may open too late', () => {
    const scope = new Scope();
    scope.close();
    const stopCamera = vi.fn<() => void>();
    scope.add(stopCamera);
    expect(stopCamera).toHaveBeenCalledOnce();
  });

  it('stops the tracks of a stream and ends listeners, timers and inner scopes with itself', () => {
    vi.useFakeTimers();
    const scope = new Scope();
    const [track, target, heard] = [{ stop: vi.fn<() => void>() }, new EventTarget(), vi.fn<() => void>()];
    const inner = scope.child();
    scope.addStream({ getTracks: () => [track] } as unknown as MediaStream);
    inner.listen(target, 'ended', heard);
    inner.repeat(100, heard);
    scope.close();
    target.dispatchEvent(new Event('ended'));
    vi.advanceTimersByTime(1000);
    expect(track.stop).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
    expect(inner.closed).toBe(true);
    vi.useRealTimers();
  });
});
