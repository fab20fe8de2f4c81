import type { DecodeAnswer, DecoderClient } from './decoder-client';
import type { DecodedSpeech } from './speech-engine';
import type { SpokenSegment } from './speech-stream';

/** Silence that the recogniser adds to every stretch, and works through like sound. */
const PADDING_SEC = 0.5;
const SAMPLE_RATE = 16_000;

interface Waiting {
  readonly segment: SpokenSegment;
  readonly urgent: boolean;
  readonly signal: AbortSignal;
  readonly settle: (answer: Promise<DecodeAnswer>) => void;
}

/**
 * Hands segments to the decoder, one at a time: those of a live answer first, then those of files, each in order.
 * Drafts run only when nothing else waits, and are thrown over as soon as something does.
 */
export class DecodeQueue {
  private readonly waiting: Waiting[] = [];
  private running = false;
  private draft: AbortController | null = null;
  private newestPace = 0;

  constructor(private readonly decoder: Pick<DecoderClient, 'decode' | 'description'>) {}

  get description(): DecoderClient['description'] {
    return this.decoder.description;
  }

  get isIdle(): boolean {
    return !this.running;
  }

  /** Seconds of work that the newest decode took for each second of sound; 0 before the first. */
  get pace(): number {
    return this.newestPace;
  }

  /** Decodes a finished segment as soon as its turn comes. */
  decode(segment: SpokenSegment, options: { urgent: boolean; signal: AbortSignal }): Promise<DecodeAnswer> {
    return new Promise<DecodeAnswer>((resolve) => {
      const next = { segment, ...options, settle: resolve };
      const firstLater = options.urgent ? this.waiting.findIndex((other) => !other.urgent) : -1;
      this.waiting.splice(firstLater === -1 ? this.waiting.length : firstLater, 0, next);
      this.draft?.abort();
      void this.work();
    });
  }

  /** The words so far of a segment that is still being spoken; null if the decoder had better things to do. */
  async decodeDraft(segment: SpokenSegment): Promise<DecodedSpeech | null> {
    if (!this.isIdle) return null;
    const controller = new AbortController();
    this.draft = controller;
    this.running = true;
    try {
      const { samples, speechSec } = segment;
      const answer = await this.timed(samples.length, () =>
        this.decoder.decode({ samples, speechSec, draft: true, signal: controller.signal }),
      );
      return answer.speech;
    } finally {
      this.draft = null;
      this.running = false;
      void this.work();
    }
  }

  private async work(): Promise<void> {
    if (this.running) return;
    this.running = true;
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      const { segment, signal, settle } = next;
      const { samples, speechSec } = segment;
      const answer = this.timed(samples.length, () =>
        this.decoder.decode({ samples, speechSec, draft: false, signal }),
      );
      settle(answer);
      // Whoever asked hears of a failure; the queue only waits for the end.
      await answer.catch(() => undefined);
    }
    this.running = false;
  }

  private async timed(samples: number, decode: () => Promise<DecodeAnswer>): Promise<DecodeAnswer> {
    const answer = await decode();
    if (answer.speech) this.newestPace = answer.elapsedMs / 1000 / (samples / SAMPLE_RATE + PADDING_SEC);
    return answer;
  }
}
