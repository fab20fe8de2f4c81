import { afterEach, describe, expect, it, vi } from 'vitest';
import { AudioPorts } from '@renderer/media/audio-port';
import { Scope } from '@renderer/media/scope';
import { AUDIO_PORT_MESSAGE } from '@shared/ipc/events';

function deliver(forId: string, { source = window as unknown, type = AUDIO_PORT_MESSAGE } = {}): MessagePort {
  const port = { close: vi.fn<() => void>() } as unknown as MessagePort;
  const event = new Event('message');
  Object.assign(event, { data: { type, forId }, ports: [port], source });
  window.dispatchEvent(event);
  return port;
}

afterEach(() => vi.useRealTimers());

describe('the port to the transcriber', () => {
  it('is handed to whoever waits for its id, and to nobody else', async () => {
    const ports = new AudioPorts(new Scope());
    const mine = ports.take('take-1', 1000);
    deliver('take-2');
    const port = deliver('take-1');
    expect(await mine).toBe(port);
  });

  it('is kept when it comes before the answer of the call that asked for it', async () => {
    const ports = new AudioPorts(new Scope());
    const port = deliver('take-1');
    expect(await ports.take('take-1', 1000)).toBe(port);
  });

  it('is given up after a while: recording goes on without', async () => {
    vi.useFakeTimers();
    const waiting = new AudioPorts(new Scope()).take('take-1', 1000);
    await vi.advanceTimersByTimeAsync(1001);
    expect(await waiting).toBeNull();
  });

  it('is taken from our own page only, and closed with the screen when nobody asked', () => {
    const scope = new Scope();
    void new AudioPorts(scope).take('take-3', 1);
    const [stranger, unused] = [deliver('take-1', { source: {} }), deliver('take-2')];
    scope.close();
    expect(unused.close).toHaveBeenCalledOnce();
    expect(stranger.close).not.toHaveBeenCalled();
  });
});
