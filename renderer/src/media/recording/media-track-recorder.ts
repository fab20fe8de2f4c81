import { Deferred } from '@renderer/media/deferred';
import { videoFormats, type VideoSize } from '@renderer/media/devices/video-quality';
import { AUDIO_BITS_PER_SECOND } from './recording-format';

/** A chunk a second: what a crash can cost, and small enough for one call. */
const TIMESLICE_MS = 1000;
/** A picture to start from every two seconds makes seeking quick. */
const KEY_FRAME_MS = 2000;

interface MediaTrackRecorderParts {
  stream: MediaStream;
  mimeType: string;
  size: VideoSize;
  onChunk: (bytes: Uint8Array<ArrayBuffer>) => void;
  onError: (message: string) => void;
}

/** The platform's recorder with its chunks as bytes, in the order in which they were made. */
export class MediaTrackRecorder {
  readonly #recorder: MediaRecorder;
  readonly #parts: MediaTrackRecorderParts;
  readonly #stopped = new Deferred<void>();
  /** Reading a blob is asynchronous: each waits for the one before. */
  #reading: Promise<void> = Promise.resolve();

  constructor(parts: MediaTrackRecorderParts) {
    this.#parts = parts;
    const options: MediaRecorderOptions & { videoKeyFrameIntervalDuration: number } = {
      mimeType: parts.mimeType,
      videoBitsPerSecond: videoFormats[parts.size].bitsPerSecond,
      audioBitsPerSecond: AUDIO_BITS_PER_SECOND,
      videoKeyFrameIntervalDuration: KEY_FRAME_MS,
    };
    this.#recorder = new MediaRecorder(parts.stream, options);
    this.#recorder.addEventListener('dataavailable', (event) => this.#read(event.data));
    this.#recorder.addEventListener('stop', () => this.#stopped.resolve());
    this.#recorder.addEventListener('error', (event) => parts.onError(errorName(event)));
  }

  start(): void {
    this.#recorder.start(TIMESLICE_MS);
  }

  pause(): void {
    if (this.#recorder.state === 'recording') this.#recorder.pause();
  }

  resume(): void {
    if (this.#recorder.state === 'paused') this.#recorder.resume();
  }

  /** Ends the recording; resolves when the last chunk was handed over. */
  async stop(): Promise<void> {
    // A recorder whose tracks have all ended is inactive by itself and has sent its last chunk.
    if (this.#recorder.state === 'inactive') this.#stopped.resolve();
    else this.#recorder.stop();
    await this.#stopped.promise;
    await this.#reading;
  }

  #read(blob: Blob): void {
    this.#reading = this.#reading.then(async () => {
      try {
        this.#parts.onChunk(new Uint8Array(await blob.arrayBuffer()));
      } catch (error) {
        this.#parts.onError(error instanceof Error ? error.message : String(error));
      }
    });
  }
}

function errorName(event: Event): string {
  const error: unknown = 'error' in event ? event.error : null;
  return error instanceof DOMException ? error.name : 'unknown';
}
