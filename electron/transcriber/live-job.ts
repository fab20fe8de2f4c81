import { LiveAudioSchema, type LiveAudio } from '@shared/transcriber-protocol/live-audio';
import type { JobOutcome } from './job-outcome';
import { LiveInput, type LiveInputResult } from './live-input';
import type { TranscriptionRun } from './transcription-run';

const SAMPLE_RATE = 16_000;
/** Sound that may wait to be listened to. What comes beyond it is left out and counted as dropped. */
const MAX_WAITING_SAMPLES = 60 * SAMPLE_RATE;

/** The end of a live answer's port: the same for Electron's ports and for Node's. */
export interface LivePort {
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

/** One answer that is transcribed while it is spoken. */
export class LiveJob {
  private readonly input = new LiveInput();
  private readonly waiting: LiveAudio[] = [];
  private waitingSamples = 0;
  private listening = false;
  /** Nothing more is to come: the page said so, or what it said made no sense. */
  private ended = false;
  private settle: ((outcome: JobOutcome) => void) | null = null;

  constructor(
    private readonly port: LivePort,
    private readonly run: TranscriptionRun,
    private readonly onSound: () => void,
    private readonly signal: AbortSignal,
  ) {}

  /**
   * Listens until the page says that the answer is over; whoever handed in the port closes it. Rejects only for faults
   * of our own.
   */
  outcome(): Promise<JobOutcome> {
    return new Promise<JobOutcome>((resolve, reject) => {
      this.settle = resolve;
      this.signal.addEventListener('abort', () => resolve({ type: 'cancelled' }), { once: true });
      this.port.onMessage((message) => {
        this.accept(message).catch(reject);
      });
      this.port.onClose(() => {
        if (!this.ended) this.fail('input-lost', 'The sound ended before the answer did.');
      });
    });
  }

  private fail(code: 'input-lost' | 'bad-audio', message: string): void {
    this.ended = true;
    this.waiting.length = 0;
    this.settle?.({ type: 'failed', code, message });
  }

  private async accept(message: unknown): Promise<void> {
    if (this.ended) return;
    const parsed = LiveAudioSchema.safeParse(message);
    if (!parsed.success) {
      this.fail('bad-audio', 'A block of sound does not have the agreed form.');
      return;
    }
    this.ended = parsed.data.type === 'end';
    const samples = parsed.data.type === 'audio' ? parsed.data.pcm.byteLength / 2 : 0;
    // A block that is left out here is a hole in the offsets, which `LiveInput` fills and counts.
    if (samples > 0 && this.waitingSamples + samples > MAX_WAITING_SAMPLES) return;
    this.waitingSamples += samples;
    this.waiting.push(parsed.data);
    await this.listen();
  }

  private async listen(): Promise<void> {
    if (this.listening) return;
    this.listening = true;
    for (let next = this.waiting.shift(); next && !this.signal.aborted; next = this.waiting.shift()) {
      if (next.type === 'end') {
        if (!(await this.push(this.input.end(next.totalSamples)))) return;
        const transcript = await this.run.finish();
        this.settle?.({ type: 'done', transcript, droppedSamples: this.input.droppedSamples });
        return;
      }
      if (!(await this.push(this.input.take(next.offset, new Int16Array(next.pcm))))) return;
      this.waitingSamples -= next.pcm.byteLength / 2;
    }
    this.listening = false;
  }

  private async push(taken: LiveInputResult): Promise<boolean> {
    if (!taken.ok) {
      this.fail('bad-audio', taken.reason);
      return false;
    }
    for (const samples of taken.samples) await this.run.push(samples);
    this.onSound();
    return true;
  }
}
