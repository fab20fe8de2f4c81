import {
  closeStream,
  FRAME_SAMPLES,
  oldestNeededSample,
  openSegmentStart,
  openSpeechSec,
  segmentFrame,
  START_OF_STREAM,
  type SegmentSpan,
  type SegmenterState,
} from '@shared/domain/transcript/segmenter';
import { findSpeechSpans } from '@shared/domain/transcript/speech-spans';
import type { TimeSpan } from '@shared/model/transcript';
import { SampleHistory } from './sample-history';
import type { SileroVad } from './silero-vad';

const SAMPLE_RATE = 16_000;

/** A stretch of speech with its sound, cut out of a stream. */
export interface SpokenSegment extends SegmentSpan {
  readonly samples: Float32Array<ArrayBuffer>;
}

/**
 * Listens to one stream of 16 kHz sound and cuts it into segments of speech. It keeps at most the sound of the segment
 * that is open, however long the stream is. Calls must not overlap.
 */
export class SpeechStream {
  private state: SegmenterState = START_OF_STREAM;
  private readonly history = new SampleHistory();
  private readonly probabilities: number[] = [];

  constructor(private readonly vad: SileroVad) {}

  get totalSamples(): number {
    return this.history.end;
  }

  /** Samples that were heard but not yet looked at, because they fill no whole frame. */
  private get framesEnd(): number {
    return this.state.nextFrame * FRAME_SAMPLES;
  }

  /** Takes the next samples (any number of them) and answers with the segments that ended in them. */
  async push(samples: Float32Array): Promise<SpokenSegment[]> {
    this.history.append(samples);
    const closed: SpokenSegment[] = [];
    while (this.framesEnd + FRAME_SAMPLES <= this.history.end) {
      const span = await this.takeFrame(this.history.copy(this.framesEnd, this.framesEnd + FRAME_SAMPLES));
      if (span) closed.push(this.withSound(span));
    }
    this.history.forgetBefore(oldestNeededSample(this.state));
    return closed;
  }

  /** Ends the stream and answers with the segments that were still to come. */
  async finish(): Promise<SpokenSegment[]> {
    const total = this.history.end;
    const rest = this.history.copy(this.framesEnd, total);
    const closed: SpokenSegment[] = [];
    if (rest.length > 0) {
      const frame = new Float32Array(FRAME_SAMPLES);
      frame.set(rest);
      const span = await this.takeFrame(frame);
      if (span) closed.push(this.withSound(span));
    }
    const last = closeStream(this.state, total);
    return last ? [...closed, this.withSound(last)] : closed;
  }

  /** First sample of the segment that is open; null while nobody speaks. */
  get openStartSample(): number | null {
    return openSegmentStart(this.state);
  }

  /** What has been said so far in the segment that is open; null while nobody speaks. */
  openSegment(): SpokenSegment | null {
    const startSample = this.openStartSample;
    if (startSample === null) return null;
    return this.withSound({
      startSample,
      endSample: this.framesEnd,
      speechSec: openSpeechSec(this.state),
    });
  }

  /** All stretches of speech so far, in seconds. */
  speechSpans(): TimeSpan[] {
    const durationSec = this.totalSamples / SAMPLE_RATE;
    return findSpeechSpans(this.probabilities, FRAME_SAMPLES / SAMPLE_RATE).map((span) => ({
      startSec: span.startSec,
      endSec: Math.min(durationSec, span.endSec),
    }));
  }

  private async takeFrame(frame: Float32Array): Promise<SegmentSpan | null> {
    const speech = await this.vad.speechProbability(frame);
    const power = frame.reduce((sum, value) => sum + value * value, 0) / frame.length;
    this.probabilities.push(speech);
    const { state, closed } = segmentFrame(this.state, { speech, power });
    this.state = state;
    return closed;
  }

  private withSound(span: SegmentSpan): SpokenSegment {
    return { ...span, samples: this.history.copy(span.startSample, span.endSample) };
  }
}
