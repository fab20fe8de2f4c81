import { vi } from 'vitest';

/** The recorder of the platform, which jsdom has not: it hands out the chunks that a test gives it. */
export class RecorderDouble extends EventTarget {
  static last: RecorderDouble | null = null;
  state: 'inactive' | 'recording' | 'paused' = 'inactive';
  /** Makes the platform refuse to start. */
  static refuses = false;

  constructor(
    readonly stream: MediaStream,
    readonly options: MediaRecorderOptions,
  ) {
    super();
    RecorderDouble.last = this;
  }

  /** Takes the place of the platform's recorder for one test. */
  static install(): void {
    RecorderDouble.refuses = false;
    vi.stubGlobal('MediaRecorder', RecorderDouble);
  }

  start(): void {
    if (RecorderDouble.refuses) throw new DOMException('No.', 'NotSupportedError');
    this.state = 'recording';
  }

  pause(): void {
    this.state = 'paused';
  }

  resume(): void {
    this.state = 'recording';
  }

  /** The platform gives what it has before it says that it stopped. */
  stop(): void {
    this.state = 'inactive';
    this.give('last');
    this.dispatchEvent(new Event('stop'));
  }

  /** Hands out a chunk; `slow` ones take a moment to read, so that later ones could overtake them. */
  give(text: string, slow = false): void {
    const bytes = new TextEncoder().encode(text).buffer;
    const arrayBuffer = (): Promise<ArrayBuffer> =>
      slow ? new Promise((resolve) => setTimeout(() => resolve(bytes), 10)) : Promise.resolve(bytes);
    this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: { arrayBuffer } }));
  }
}
