import { succeed, type Result } from '@shared/ipc/result';
import type { TakeTrack } from '@shared/model/session';
import type { VideoSize } from '@renderer/media/devices/video-quality';
import { samplesToMs } from '@renderer/media/sound/pcm-format';
import type { PcmTap } from '@renderer/media/sound/pcm-tap';
import { ChunkQueue, type ChunkFailure } from './chunk-queue';
import { MediaTrackRecorder } from './media-track-recorder';
import { PcmChunker } from './pcm-chunker';
import { TranscriberFeed } from './transcriber-feed';

/** Writes one numbered chunk of a track. */
export type AppendChunk = (
  track: TakeTrack,
  index: number,
  bytes: Uint8Array<ArrayBuffer>,
) => Promise<Result<unknown>>;

export interface TakeRecorderParts {
  stream: MediaStream;
  mimeType: string;
  size: VideoSize;
  tap: Pick<PcmTap, 'onBlock' | 'cut'>;
  /**
   * Recording begins before the take has been opened, so that no first word is lost; chunks wait for this. Null when
   * the take could not be opened: what was recorded is let go.
   */
  appendWhenOpen: Promise<AppendChunk | null>;
  /** The recording could not go on and has stopped; what was written stays. Not called once `stop` was asked for. */
  onFailure: (failure: ChunkFailure) => void;
}

/** How a recording ended: its length without pauses, and what was not written, if anything. */
export interface RecordingEnd {
  durationMs: number;
  failure: ChunkFailure | null;
}

/**
 * Records one answer: picture and sound by the platform's recorder, and the same microphone as PCM for disk and
 * transcriber. Both follow one clock: what is paused in one is paused in the other.
 */
export class TakeRecorder {
  readonly #parts: TakeRecorderParts;
  readonly #media: MediaTrackRecorder;
  readonly #mediaQueue: ChunkQueue;
  readonly #pcmQueue: ChunkQueue;
  readonly #chunker = new PcmChunker();
  readonly #feed = new TranscriberFeed();
  readonly #endBlocks: () => void;
  #gathering = false;
  #over = false;
  #failure: ChunkFailure | null = null;
  /** Starting, pausing, resuming and stopping wait for each other. */
  #step: Promise<void> = Promise.resolve();

  constructor(parts: TakeRecorderParts) {
    this.#parts = parts;
    this.#mediaQueue = this.#queueFor('media');
    this.#pcmQueue = this.#queueFor('pcm');
    this.#media = new MediaTrackRecorder({
      stream: parts.stream,
      mimeType: parts.mimeType,
      size: parts.size,
      onChunk: (bytes) => this.#mediaQueue.push(bytes),
      onError: (name) =>
        this.#fail({ reason: 'write-failed', message: `The recorder stopped by itself (${name}).` }),
    });
    this.#endBlocks = parts.tap.onBlock(({ samples }) => this.#takeBlock(samples));
  }

  /** Milliseconds of the answer so far; pauses do not count. */
  get durationMs(): number {
    return samplesToMs(this.#feed.totalSamples);
  }

  /** The way to the transcriber, as soon as it is known; null when there is none. */
  connect(port: MessagePort | null): void {
    this.#feed.connect(port);
  }

  start(): Promise<void> {
    return this.#next(async () => {
      this.#media.start();
      await this.#parts.tap.cut();
      this.#gathering = true;
    });
  }

  pause(): Promise<void> {
    return this.#next(async () => {
      this.#media.pause();
      await this.#parts.tap.cut();
      this.#gathering = false;
    });
  }

  resume(): Promise<void> {
    return this.#next(async () => {
      this.#media.resume();
      await this.#parts.tap.cut();
      this.#gathering = true;
    });
  }

  /** Ends the answer and resolves when everything is on disk, or when it is clear that it cannot be. */
  async stop(): Promise<RecordingEnd> {
    await this.#next(async () => {
      if (this.#over) return;
      const lastChunk = this.#media.stop();
      await this.#parts.tap.cut();
      this.#gathering = false;
      this.#over = true;
      this.#endBlocks();
      this.#pcmQueue.push(this.#chunker.flush());
      this.#feed.end();
      await lastChunk;
      await Promise.all([this.#mediaQueue.settled(), this.#pcmQueue.settled()]);
    });
    return { durationMs: this.durationMs, failure: this.#failure };
  }

  #next(work: () => Promise<void>): Promise<void> {
    const done = this.#step.then(work);
    // The caller hears of a failed step; the next step must run all the same.
    this.#step = done.catch(() => undefined);
    return done;
  }

  #queueFor(track: TakeTrack): ChunkQueue {
    return new ChunkQueue({
      send: async (index, bytes) => {
        const append = await this.#parts.appendWhenOpen;
        return append ? append(track, index, bytes) : succeed(null);
      },
      onFailure: (failure) => this.#fail(failure),
    });
  }

  #takeBlock(samples: Int16Array<ArrayBuffer>): void {
    if (!this.#gathering) return;
    this.#feed.send(samples);
    for (const chunk of this.#chunker.add(samples)) this.#pcmQueue.push(chunk);
  }

  #fail(failure: ChunkFailure): void {
    if (this.#failure) return;
    this.#failure = failure;
    if (!this.#over) void this.stop().then(() => this.#parts.onFailure(failure));
  }
}
