import type { Capture, CaptureWish, OpenedCapture } from '@renderer/media/capture';
import type { DeviceKind } from '@renderer/media/devices/device-list';
import type { DeviceProblem } from '@renderer/media/devices/device-problem';
import {
  describeMachine,
  isFallingBehind,
  smallerSize,
  startingSize,
  type VideoSize,
} from '@renderer/media/devices/video-quality';
import type { Scope } from '@renderer/media/scope';
import type { AnswerInput } from '@shared/model/session';
import type { Settings } from '@shared/model/settings';

export interface DeviceKeeperParts {
  scope: Scope;
  settings: () => Settings;
  openCapture: (
    scope: Scope,
    wish: CaptureWish,
    onLost: (kind: DeviceKind) => void,
  ) => Promise<OpenedCapture>;
  onLost: (kind: DeviceKind) => void;
}

/** Holds the room's camera and microphone: opens them, replaces them, lets go of them. */
export class DeviceKeeper {
  readonly #parts: DeviceKeeperParts;
  #scope: Scope | null = null;
  #capture: Capture | null = null;
  #size: VideoSize;
  #lostShares: number[] = [];

  constructor(parts: DeviceKeeperParts) {
    this.#parts = parts;
    this.#size = startingSize(parts.settings().videoQuality, describeMachine());
  }

  get capture(): Capture | null {
    return this.#capture;
  }

  /** Opens what a way of answering needs; answers with what is wrong, nothing when all is well. */
  async open(input: AnswerInput): Promise<DeviceProblem[]> {
    this.close();
    if (input === 'typed') return [];
    const scope = this.#parts.scope.child();
    this.#scope = scope;
    const { camera, microphone } = this.#parts.settings();
    const wish = { input, camera, microphone, size: this.#size };
    // What is left of the devices stays open: an answer in progress is first brought to disk.
    const opened = await this.#parts.openCapture(scope, wish, this.#parts.onLost);
    if (scope !== this.#scope) return [];
    if ('problems' in opened) {
      this.close();
      return opened.problems;
    }
    this.#capture = opened.capture;
    return [];
  }

  close(): void {
    this.#scope?.close();
    this.#scope = null;
    this.#capture = null;
  }

  /**
   * Takes note of the share of pictures that were lost in the last window. A machine that cannot keep up gets a smaller
   * picture the next time the camera is opened.
   */
  notePictures(lostShare: number): void {
    if (this.#parts.settings().videoQuality !== 'auto') return;
    this.#lostShares = [...this.#lostShares, lostShare].slice(-10);
    if (!isFallingBehind(this.#lostShares)) return;
    this.#lostShares = [];
    this.#size = smallerSize(this.#size);
  }

  /** Whether the open camera is larger than the machine can take, so that it should be opened anew between answers. */
  get wantsSmallerPicture(): boolean {
    return this.#capture?.input === 'video' && this.#capture.size !== this.#size;
  }
}
