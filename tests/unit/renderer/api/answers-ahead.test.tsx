import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { askAhead } from '@renderer/api/answers-ahead';
import { useCall } from '@renderer/api/use-call';
import { entryOf } from '@tests/support/library-samples';
import { aSession } from '@tests/support/review-samples';
import { always, installBridge } from '@tests/support/test-bridge';

afterEach(() => vi.useRealTimers());

describe('an answer that was asked for ahead', () => {
  it('is there with the first picture, and is not asked for again', async () => {
    const bridge = installBridge({ 'pack:list': always([]) });
    await askAhead('pack:list');
    const { result } = renderHook(() => useCall('pack:list', null));
    expect(result.current).toMatchObject({ state: 'ready', value: [] });
    expect(bridge.inputsOf('pack:list')).toHaveLength(1);
  });

  it('serves one screen; the next one asks for itself', async () => {
    const bridge = installBridge({ 'pack:list': always([]) });
    await askAhead('pack:list');
    renderHook(() => useCall('pack:list', null));
    const { result } = renderHook(() => useCall('pack:list', null));
    expect(result.current.state).toBe('loading');
    await waitFor(() => expect(result.current.state).toBe('ready'));
    expect(bridge.inputsOf('pack:list')).toHaveLength(2);
  });

  it('can be asked for again by the screen that took it', async () => {
    const bridge = installBridge({ 'pack:list': always([]) });
    await askAhead('pack:list');
    const { result } = renderHook(() => useCall('pack:list', null));
    result.current.reload();
    await waitFor(() => expect(bridge.inputsOf('pack:list')).toHaveLength(2));
  });

  it.each(['before it came', 'after it came'])('is forgotten when the library changed %s', async (when) => {
    const bridge = installBridge({ 'session:list': always([]) });
    const asked = askAhead('session:list');
    if (when === 'after it came') await asked;
    bridge.push('library:changed', { entry: entryOf(aSession()) });
    await asked;
    const { result } = renderHook(() => useCall('session:list', null));
    expect(result.current.state).toBe('loading');
    await waitFor(() => expect(bridge.inputsOf('session:list')).toHaveLength(2));
  });

  it('is forgotten when nobody takes it, since it would be out of date', async () => {
    vi.useFakeTimers();
    installBridge({ 'pack:list': always([]) });
    await askAhead('pack:list');
    vi.advanceTimersByTime(3000);
    const { result } = renderHook(() => useCall('pack:list', null));
    expect(result.current.state).toBe('loading');
  });
});
