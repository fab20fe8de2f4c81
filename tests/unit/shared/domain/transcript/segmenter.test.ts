import { describe, expect, it } from 'vitest';
import {
  closeStream,
  FRAME_SAMPLES,
  MAX_SEGMENT_SEC,
  oldestNeededSample,
  segmentFrame,
  START_OF_STREAM,
  type FrameMeasure,
  type SegmentSpan,
  type SegmenterState,
} from '@shared/domain/transcript/segmenter';

const SAMPLE_RATE = 16_000;

/** Seconds of frames in which somebody speaks with this probability and power. */
function frames(seconds: number, speech: number, power = 0.01): FrameMeasure[] {
  const count = Math.round((seconds * SAMPLE_RATE) / FRAME_SAMPLES);
  return Array.from({ length: count }, () => ({ speech, power }));
}

function run(list: FrameMeasure[]): { spans: SegmentSpan[]; state: SegmenterState } {
  let state = START_OF_STREAM;
  const spans: SegmentSpan[] = [];
  for (const frame of list) {
    const step = segmentFrame(state, frame);
    state = step.state;
    if (step.closed) spans.push(step.closed);
  }
  const last = closeStream(state, list.length * FRAME_SAMPLES);
  return { spans: last ? [...spans, last] : spans, state };
}

function inSeconds(span: SegmentSpan | undefined): { start: number; end: number } {
  return { start: (span?.startSample ?? 0) / SAMPLE_RATE, end: (span?.endSample ?? 0) / SAMPLE_RATE };
}

describe('the segmenter', () => {
  it('cuts speech out with a margin before and after', () => {
    const { spans } = run([...frames(1, 0), ...frames(2, 0.9), ...frames(1, 0)]);
    expect(spans).toHaveLength(1);
    expect(inSeconds(spans[0]).start).toBeCloseTo(0.75, 1);
    expect(inSeconds(spans[0]).end).toBeCloseTo(3.15, 1);
    expect(spans[0]?.speechSec).toBeCloseTo(2, 1);
  });

  it('bridges a short pause and cuts at a long one', () => {
    const short = run([...frames(1, 0.9), ...frames(0.5, 0), ...frames(1, 0.9), ...frames(1, 0)]);
    const long = run([...frames(1, 0.9), ...frames(0.9, 0), ...frames(1, 0.9), ...frames(1, 0)]);
    expect(short.spans).toHaveLength(1);
    expect(long.spans).toHaveLength(2);
  });

  it('takes a shorter pause once the segment is long', () => {
    const { spans } = run([...frames(9, 0.9), ...frames(0.5, 0), ...frames(2, 0.9), ...frames(1, 0)]);
    expect(spans).toHaveLength(2);
  });

  it('starts at a probability of a half and goes on above 0.35', () => {
    expect(run(frames(2, 0.45)).spans).toHaveLength(0);
    expect(run([...frames(0.3, 0.6), ...frames(2, 0.4)]).spans[0]?.speechSec).toBeCloseTo(2.3, 1);
  });

  it('drops what is too short to be a word', () => {
    expect(run([...frames(0.16, 0.9), ...frames(1, 0)]).spans).toHaveLength(0);
    expect(run([...frames(0.26, 0.9), ...frames(1, 0)]).spans).toHaveLength(1);
  });

  it('never lets a segment grow beyond its limit, and loses and repeats nothing', () => {
    const { spans } = run(frames(60, 0.9));
    expect(spans.length).toBeGreaterThan(3);
    for (const span of spans) {
      expect(inSeconds(span).end - inSeconds(span).start).toBeLessThanOrEqual(MAX_SEGMENT_SEC);
    }
    spans.slice(1).forEach((span, at) => expect(span.startSample).toBe(spans[at]?.endSample));
  });

  it('cuts a long segment where the voice is weakest', () => {
    const dip = [...frames(13, 0.9), ...frames(0.1, 0.5), ...frames(5, 0.9)];
    expect(inSeconds(run(dip).spans[0]).end).toBeCloseTo(13, 0);
    const quiet = [...frames(12.5, 0.99), ...frames(0.1, 0.99, 0.00001), ...frames(5, 0.99)];
    expect(inSeconds(run(quiet).spans[0]).end).toBeCloseTo(12.5, 0);
  });

  it('gives the rest when the stream ends in the middle of a word', () => {
    const { spans } = run([...frames(1, 0), ...frames(1, 0.9)]);
    expect(inSeconds(spans[0]).end).toBeCloseTo(2, 1);
  });

  it('needs no more sound than the open segment and its margin', () => {
    expect(oldestNeededSample(run(frames(5, 0)).state)).toBeGreaterThan(4.5 * SAMPLE_RATE);
    const open = run([...frames(5, 0), ...frames(3, 0.9)]).state;
    expect(oldestNeededSample(open) / SAMPLE_RATE).toBeCloseTo(4.75, 1);
  });

  it('never starts a segment inside the one before', () => {
    const { spans } = run([...frames(9, 0.9), ...frames(0.36, 0), ...frames(2, 0.9), ...frames(1, 0)]);
    expect(spans).toHaveLength(2);
    expect(spans[1]?.startSample).toBeGreaterThanOrEqual(spans[0]?.endSample ?? Infinity);
  });
});
