import { assembleTranscript } from '@shared/domain/transcript/assemble-transcript';
import { placeSegment } from '@shared/domain/transcript/place-segment';
import type { Segment, TimeSpan, Transcript } from '@shared/model/transcript';
import type { DecodeQueue } from './decode-queue';
import type { SpeechStream, SpokenSegment } from './speech-stream';

const SAMPLE_RATE = 16_000;

/** What a run needs and whom it tells. */
export interface RunOptions {
  readonly stream: SpeechStream;
  readonly queue: DecodeQueue;
  /** Before segments of other runs that are not urgent. */
  readonly urgent: boolean;
  /** With this many segments in the queue the run takes no more sound until one is done. */
  readonly maxPending: number;
  readonly signal: AbortSignal;
  readonly onSegment: (segment: Segment) => void;
}

/** Sound in, transcript out: the one pipeline behind live answers, files and the command line. */
export class TranscriptionRun {
  private readonly segments: Segment[] = [];
  private readonly pending = new Set<Promise<void>>();
  private workMs = 0;

  constructor(private readonly options: RunOptions) {}

  /** Takes the next samples. Resolves when they were listened to, which is long before they are decoded. */
  async push(samples: Float32Array): Promise<void> {
    while (this.pending.size >= this.options.maxPending) await Promise.race(this.pending);
    const startedAt = performance.now();
    const closed = await this.options.stream.push(samples);
    this.workMs += performance.now() - startedAt;
    for (const segment of closed) this.decode(segment);
  }

  /** Ends the sound and waits for the last words. */
  async finish(): Promise<Transcript> {
    for (const segment of await this.options.stream.finish()) this.decode(segment);
    await Promise.all(this.pending);
    const { stream, queue } = this.options;
    return assembleTranscript({
      engine: queue.description,
      createdAt: new Date().toISOString(),
      durationSec: stream.totalSamples / SAMPLE_RATE,
      elapsedSec: this.workMs / 1000,
      segments: this.segments,
      speech: stream.speechSpans(),
    });
  }

  private decode(spoken: SpokenSegment): void {
    // Asked for now, not after decoding: a live run and a later one over the file must see the same.
    const task = this.decodeNow(spoken, this.options.stream.speechSpans());
    this.pending.add(task);
    // A failure is met by whoever awaits `push` or `finish`; until then it must not count as unhandled.
    task.finally(() => this.pending.delete(task)).catch(() => undefined);
  }

  private async decodeNow(spoken: SpokenSegment, speech: TimeSpan[]): Promise<void> {
    const { queue, urgent, signal, onSegment } = this.options;
    const answer = await queue.decode(spoken, { urgent, signal });
    this.workMs += answer.elapsedMs;
    if (!answer.speech || answer.speech.text === '' || signal.aborted) return;
    const place = {
      startSec: spoken.startSample / SAMPLE_RATE,
      endSec: spoken.endSample / SAMPLE_RATE,
    };
    const segment = placeSegment(answer.speech, place, speech);
    this.segments.push(segment);
    onSegment(segment);
  }
}
