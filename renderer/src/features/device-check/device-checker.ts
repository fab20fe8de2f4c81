import { listDevices } from '@renderer/media/devices/device-list';
import { openDevice } from '@renderer/media/devices/open-device';
import type { VideoSize } from '@renderer/media/devices/video-quality';
import { watchTrack } from '@renderer/media/devices/watch-track';
import { Scope } from '@renderer/media/scope';
import { openPcmTap } from '@renderer/media/sound/pcm-tap';
import { ViewStore } from '@renderer/media/view-store';
import type { DeviceChoice } from '@shared/model/settings';
import type { CheckView } from './check-view';

/** Opens camera and microphone one by one, so that each can fail, be replaced and be tried again alone. */
export class DeviceChecker {
  readonly store = new ViewStore<CheckView>({
    camera: { state: 'off' },
    microphone: { state: 'off' },
    devices: null,
  });
  readonly #scope: Scope;
  #cameraScope = new Scope();
  #microphoneScope = new Scope();

  constructor(scope: Scope) {
    this.#scope = scope;
    scope.add(() => {
      this.closeCamera();
      this.closeMicrophone();
    });
  }

  /** Keeps the list of devices up to date from now on. */
  watchList(): void {
    const look = (): void => void this.#look();
    this.#scope.listen(navigator.mediaDevices, 'devicechange', look);
    look();
  }

  async openCamera(choice: DeviceChoice, size: VideoSize): Promise<void> {
    this.closeCamera();
    const scope = this.#cameraScope;
    this.store.change({ camera: { state: 'opening' } });
    const opened = await openDevice('camera', choice, size);
    if ('problem' in opened) {
      if (!scope.closed) this.store.change({ camera: { state: 'failed', problem: opened.problem } });
      return;
    }
    const { track } = opened;
    scope.add(() => track.stop());
    if (scope.closed) return;
    watchTrack(scope, track, () => {
      this.closeCamera();
      this.store.change({ camera: { state: 'failed', problem: { kind: 'camera', code: 'unplugged' } } });
    });
    this.store.change({ camera: { state: 'ready', track } });
    await this.#look();
  }

  async openMicrophone(choice: DeviceChoice): Promise<void> {
    this.closeMicrophone();
    const scope = this.#microphoneScope;
    this.store.change({ microphone: { state: 'opening' } });
    const opened = await openDevice('microphone', choice);
    if ('problem' in opened) {
      if (!scope.closed) this.store.change({ microphone: { state: 'failed', problem: opened.problem } });
      return;
    }
    const { track } = opened;
    scope.add(() => track.stop());
    const tap = await openPcmTap(scope, track);
    if (scope.closed) return;
    if (!tap) {
      const problem = { kind: 'microphone', code: 'overconstrained' } as const;
      this.store.change({ microphone: { state: 'failed', problem } });
      return;
    }
    watchTrack(scope, track, () => {
      this.closeMicrophone();
      const problem = { kind: 'microphone', code: 'unplugged' } as const;
      this.store.change({ microphone: { state: 'failed', problem } });
    });
    this.store.change({ microphone: { state: 'ready', tap } });
    await this.#look();
  }

  /** Turns the camera and its light off. */
  closeCamera(): void {
    this.#cameraScope.close();
    this.#cameraScope = new Scope();
    this.store.change({ camera: { state: 'off' } });
  }

  closeMicrophone(): void {
    this.#microphoneScope.close();
    this.#microphoneScope = new Scope();
    this.store.change({ microphone: { state: 'off' } });
  }

  async #look(): Promise<void> {
    const devices = await listDevices();
    if (!this.#scope.closed) this.store.change({ devices });
  }
}
