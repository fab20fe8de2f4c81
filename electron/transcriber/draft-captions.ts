import type { DecodeQueue } from './decode-queue';
import type { SpeechStream } from './speech-stream';

const SAMPLE_RATE = 16_000;
const INTERVAL_MS = 1500;
/** A draft may take at most this share of one core. */
const CORE_SHARE = 0.2;
const LEAST_SPEECH_SEC = 0.5;
/** Seconds of work for a second of sound. A quiet machine needs some 0.03; above this it has other things to do. */
const BUSY_PACE = 0.12;
const BUSY_REST_MS = 6000;

/**
 * Writes the open segment of a live answer down again every 1.5 s, for a caption that grows while somebody speaks.
 * Stays out of the way: no draft while segments are decoded, none while the machine is busy.
 */
export class DraftCaptions {
  private notBeforeMs = 0;
  private drafting = false;

  constructor(
    private readonly stream: SpeechStream,
    private readonly queue: DecodeQueue,
    private readonly onPartial: (text: string, startSec: number) => void,
  ) {}

  /** Starts a draft if one is due. To be called whenever sound came in; never waits. */
  offer(): void {
    const now = performance.now();
    if (this.drafting || now < this.notBeforeMs || !this.queue.isIdle) return;
    if (this.queue.pace > BUSY_PACE && this.notBeforeMs + BUSY_REST_MS > now) return;
    const segment = this.stream.openSegment();
    if (!segment || segment.speechSec < LEAST_SPEECH_SEC) return;
    this.drafting = true;
    this.queue
      .decodeDraft(segment)
      .then((speech) => {
        const isStillOpen = this.stream.openStartSample === segment.startSample;
        if (speech && speech.text !== '' && isStillOpen) {
          this.onPartial(speech.text, segment.startSample / SAMPLE_RATE);
        }
      })
      // A caption that fails is only a caption that does not come; the segment itself reports the fault.
      .catch(() => undefined)
      .finally(() => {
        this.drafting = false;
        const tookMs = performance.now() - now;
        this.notBeforeMs = performance.now() + Math.max(INTERVAL_MS - tookMs, tookMs / CORE_SHARE - tookMs);
      });
  }
}
