import { afterEach, describe, expect, it, vi, type Mock } from 'vitest';
import { findChosen, listDevices } from '@renderer/media/devices/device-list';
import {
  deviceProblemCode,
  deviceProblemsWords,
  deviceProblemWords,
} from '@renderer/media/devices/device-problem';
import { openDevice } from '@renderer/media/devices/open-device';
import { isFallingBehind, smallerSize, startingSize } from '@renderer/media/devices/video-quality';
import { watchTrack } from '@renderer/media/devices/watch-track';
import { Scope } from '@renderer/media/scope';

const headset = { deviceId: 'old-id', label: 'Headset' };

function install(mediaDevices: Partial<MediaDevices>): void {
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: mediaDevices });
}

function connected(...devices: [kind: MediaDeviceKind, deviceId: string, label: string][]) {
  return () =>
    Promise.resolve(
      devices.map(([kind, deviceId, label]) => ({ kind, deviceId, label, groupId: '' })),
    ) as never;
}

afterEach(() => vi.useRealTimers());

describe('the list of devices', () => {
  it('leaves out the doubles of the default and names devices without a label', async () => {
    install({
      enumerateDevices: connected(
        ['audioinput', 'default', 'Default - Headset'],
        ['audioinput', 'a', 'Headset'],
        ['videoinput', 'v', ''],
        ['audiooutput', 'o', 'Speaker'],
      ),
    });
    expect(await listDevices()).toEqual({
      cameras: [{ deviceId: 'v', label: 'Camera 1' }],
      microphones: [{ deviceId: 'a', label: 'Headset' }],
    });
  });

  it('finds a remembered device by its id, and by its label when it has a new id', () => {
    const [same, renamed] = [
      { deviceId: 'old-id', label: 'x' },
      { deviceId: 'new-id', label: 'Headset' },
    ];
    expect(findChosen([renamed, same], headset)).toBe(same);
    expect(findChosen([renamed], headset)).toBe(renamed);
    expect(findChosen([], headset)).toBeNull();
    expect(findChosen([renamed], null)).toBeNull();
  });
});

describe('opening a device', () => {
  it.each([
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'denied'],
    ['NotFoundError', 'absent'],
    ['NotReadableError', 'busy'],
    ['AbortError', 'busy'],
    ['OverconstrainedError', 'overconstrained'],
    ['SomethingNewError', 'busy'],
  ])('tells %s as "%s"', async (name, code) => {
    install({
      enumerateDevices: connected(),
      getUserMedia: () => Promise.reject(new DOMException('no', name)),
    });
    expect(await openDevice('camera', null)).toEqual({ problem: { kind: 'camera', code } });
  });

  it('says what happened and what to do for every problem of both devices', () => {
    for (const kind of ['camera', 'microphone'] as const) {
      for (const code of ['denied', 'absent', 'busy', 'unplugged', 'overconstrained'] as const) {
        const words = deviceProblemWords({ kind, code });
        expect(words.title).toContain(kind);
        expect(words.advice).toMatch(/\w+.*\.$/);
      }
    }
    expect(deviceProblemCode('not even an error')).toBe('busy');
  });

  it('says once what befell camera and microphone alike, and apart what did not', () => {
    const codes = ['denied', 'absent', 'busy', 'unplugged', 'overconstrained'] as const;
    for (const code of codes) {
      const told = deviceProblemsWords([
        { kind: 'camera', code },
        { kind: 'microphone', code },
      ]);
      expect(told).toHaveLength(1);
      expect(told[0]?.title).toMatch(/camera and (no )?microphone/);
    }
    const apart = deviceProblemsWords([
      { kind: 'camera', code: 'busy' },
      { kind: 'microphone', code: 'absent' },
    ]);
    expect(apart.map(({ title }) => title)).toEqual(['The camera does not start', 'No microphone was found']);
  });

  it('asks for the remembered microphone without the treatment that calls get', async () => {
    const track = { label: 'Headset', getSettings: () => ({ deviceId: 'new-id' }) };
    const getUserMedia = vi.fn<MediaDevices['getUserMedia']>(() =>
      Promise.resolve({ getTracks: () => [track] } as unknown as MediaStream),
    );
    install({ enumerateDevices: connected(['audioinput', 'new-id', 'Headset']), getUserMedia });
    const opened = await openDevice('microphone', headset);
    expect(opened).toMatchObject({ device: { deviceId: 'new-id', label: 'Headset' } });
    expect(getUserMedia).toHaveBeenCalledWith({
      audio: expect.objectContaining({
        deviceId: { exact: 'new-id' },
        echoCancellation: false,
        noiseSuppression: false,
      }) as unknown,
    });
  });
});

describe('the size of the picture', () => {
  it('is 720p on an ordinary machine and smaller on a weak one, unless the user chose', () => {
    expect(startingSize('auto', { cores: 8, memoryGb: 8 })).toBe('720p');
    expect(startingSize('auto', { cores: 2, memoryGb: 8 })).toBe('480p');
    expect(startingSize('auto', { cores: 4, memoryGb: 2 })).toBe('480p');
    expect(startingSize('720p', { cores: 2, memoryGb: 2 })).toBe('720p');
  });

  it('goes down a step when pictures are lost for a while, not at the first stumble', () => {
    expect(isFallingBehind([0.5])).toBe(false);
    expect(isFallingBehind([0.5, 0.5, 0.1])).toBe(false);
    expect(isFallingBehind([0, 0.3, 0.4, 0.5])).toBe(true);
    expect([smallerSize('720p'), smallerSize('480p'), smallerSize('360p')]).toEqual(['480p', '360p', '360p']);
  });
});

describe('watching a track', () => {
  function watched(): { track: EventTarget; onLost: Mock<() => void>; scope: Scope } {
    const [track, onLost, scope] = [new EventTarget(), vi.fn<() => void>(), new Scope()];
    watchTrack(scope, track as MediaStreamTrack, onLost);
    return { track, onLost, scope };
  }

  it('tells once that the device was unplugged', () => {
    const { track, onLost } = watched();
    track.dispatchEvent(new Event('ended'));
    track.dispatchEvent(new Event('ended'));
    expect(onLost).toHaveBeenCalledOnce();
  });

  it('forgives a short silence of the device and not a long one', () => {
    vi.useFakeTimers();
    const { track, onLost } = watched();
    track.dispatchEvent(new Event('mute'));
    vi.advanceTimersByTime(2000);
    track.dispatchEvent(new Event('unmute'));
    vi.advanceTimersByTime(10_000);
    expect(onLost).not.toHaveBeenCalled();
    track.dispatchEvent(new Event('mute'));
    vi.advanceTimersByTime(4000);
    expect(onLost).toHaveBeenCalledOnce();
  });

  it('says nothing after the screen was left', () => {
    const { track, onLost, scope } = watched();
    scope.close();
    track.dispatchEvent(new Event('ended'));
    expect(onLost).not.toHaveBeenCalled();
  });
});
