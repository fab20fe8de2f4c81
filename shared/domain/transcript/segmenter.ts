/** What voice activity detection says of one frame of 512 samples (32 ms at 16 kHz). */
export interface FrameMeasure {
  /** Probability that somebody speaks, 0 to 1. */
  readonly speech: number;
  /** Mean square of the samples, 0 to 1. Only compared between frames. */
  readonly power: number;
}

/** A stretch to be recognised, in samples of the stream. */
export interface SegmentSpan {
  readonly startSample: number;
  readonly endSample: number;
  /** How much of it is speech, in seconds. */
  readonly speechSec: number;
}

interface OpenSegment {
  readonly startFrame: number;
  /** False when the segment goes on where a long one was cut: its first sample must not be heard twice. */
  readonly afterPause: boolean;
  /** Index of the newest frame that held speech. */
  readonly lastSpeechFrame: number;
  readonly speechFrames: number;
}

/** State of the segmenter between two frames. Replaced, never changed. */
export interface SegmenterState {
  readonly nextFrame: number;
  /** First sample that no segment has used yet. */
  readonly freeSample: number;
  readonly open: OpenSegment | null;
  /** The newest frames, as many as a forced cut looks back. */
  readonly recent: readonly FrameMeasure[];
}

export const FRAME_SAMPLES = 512;
const SAMPLE_RATE = 16_000;
const START_AT = 0.5;
const GO_ON_AT = 0.35;
const HANG_FRAMES = framesIn(0.7);
const SHORT_HANG_FRAMES = framesIn(0.3);
const SHORT_HANG_AFTER_FRAMES = framesIn(8);
const MARGIN_BEFORE_SAMPLES = 0.25 * SAMPLE_RATE;
const MARGIN_AFTER_SAMPLES = 0.15 * SAMPLE_RATE;
const LEAST_SPEECH_SEC = 0.2;
const LOOK_BACK_FRAMES = framesIn(3);

/** No segment is longer than this: the recogniser loses its way in longer ones. */
export const MAX_SEGMENT_SEC = 15;
const MAX_FRAMES = Math.floor(
  (MAX_SEGMENT_SEC * SAMPLE_RATE - MARGIN_BEFORE_SAMPLES - MARGIN_AFTER_SAMPLES) / FRAME_SAMPLES,
);

function framesIn(seconds: number): number {
  return Math.round((seconds * SAMPLE_RATE) / FRAME_SAMPLES);
}

function secondsOf(frames: number): number {
  return (frames * FRAME_SAMPLES) / SAMPLE_RATE;
}

/** The state before the first frame. */
export const START_OF_STREAM: SegmenterState = { nextFrame: 0, freeSample: 0, open: null, recent: [] };

/** First sample of the segment that is open now, with its margin; null while nobody speaks. */
export function openSegmentStart(state: SegmenterState): number | null {
  if (!state.open) return null;
  const first = state.open.startFrame * FRAME_SAMPLES;
  return state.open.afterPause ? Math.max(state.freeSample, first - MARGIN_BEFORE_SAMPLES) : first;
}

/** First sample that a later segment may still ask for: everything before it can be forgotten. */
export function oldestNeededSample(state: SegmenterState): number {
  const start = openSegmentStart(state) ?? state.nextFrame * FRAME_SAMPLES - MARGIN_BEFORE_SAMPLES;
  return Math.max(0, start);
}

/** Seconds of speech in the segment that is open now. */
export function openSpeechSec(state: SegmenterState): number {
  return state.open ? secondsOf(state.open.speechFrames) : 0;
}

function close(state: SegmenterState, endSample: number, speechFrames: number): SegmentSpan | null {
  const startSample = openSegmentStart(state);
  const speechSec = secondsOf(speechFrames);
  if (startSample === null || speechSec < LEAST_SPEECH_SEC) return null;
  return { startSample, endSample, speechSec };
}

/**
 * Index into `recent` of the frame where a cut does least harm: little speech, or else little sound. Loudness counts
 * in decibels over the range of the window, so that it decides where the detector is sure of speech all along.
 */
function weakestFrame(recent: readonly FrameMeasure[]): number {
  const levels = recent.map((frame) => 10 * Math.log10(frame.power + 1e-10));
  const loudest = Math.max(...levels);
  const range = Math.max(1, loudest - Math.min(...levels));
  const badness = recent.map((frame, at) => frame.speech + ((levels[at] ?? 0) - loudest) / range);
  return badness.indexOf(Math.min(...badness));
}

function cut(state: SegmenterState): { state: SegmenterState; closed: SegmentSpan | null } {
  const cutAt = weakestFrame(state.recent);
  const cutFrame = state.nextFrame - state.recent.length + cutAt;
  const kept = state.recent.slice(cutAt);
  const keptSpeech = kept.filter((frame) => frame.speech >= GO_ON_AT).length;
  const lastSpeech = kept.findLastIndex((frame) => frame.speech >= GO_ON_AT);
  const endSample = cutFrame * FRAME_SAMPLES;
  return {
    closed: close(state, endSample, (state.open?.speechFrames ?? 0) - keptSpeech),
    state: {
      ...state,
      freeSample: endSample,
      open: {
        startFrame: cutFrame,
        afterPause: false,
        lastSpeechFrame: cutFrame + Math.max(0, lastSpeech),
        speechFrames: keptSpeech,
      },
    },
  };
}

function withFrame(state: SegmenterState, frame: FrameMeasure): SegmenterState {
  const index = state.nextFrame;
  const recent = [...state.recent, frame].slice(-LOOK_BACK_FRAMES);
  const open = state.open;
  const next = { ...state, nextFrame: index + 1, recent };
  if (!open) {
    if (frame.speech < START_AT) return next;
    return {
      ...next,
      open: { startFrame: index, afterPause: true, lastSpeechFrame: index, speechFrames: 1 },
    };
  }
  if (frame.speech < GO_ON_AT) return next;
  return { ...next, open: { ...open, lastSpeechFrame: index, speechFrames: open.speechFrames + 1 } };
}

/**
 * Takes one frame and answers with the new state and, if a segment ended, its span. Speech opens at probability 0.5,
 * goes on while it is at least 0.35, closes after 0.7 s without (0.3 s once the segment is over 8 s) and is cut at
 * the weakest frame of the last 3 s when it reaches 15 s. Segments with under 0.2 s of speech are dropped.
 */
export function segmentFrame(
  before: SegmenterState,
  frame: FrameMeasure,
): { state: SegmenterState; closed: SegmentSpan | null } {
  const state = withFrame(before, frame);
  const open = state.open;
  if (!open) return { state, closed: null };
  const length = state.nextFrame - open.startFrame;
  const silence = state.nextFrame - 1 - open.lastSpeechFrame;
  const hang = length > SHORT_HANG_AFTER_FRAMES ? SHORT_HANG_FRAMES : HANG_FRAMES;
  if (silence >= hang) {
    const endSample = (open.lastSpeechFrame + 1) * FRAME_SAMPLES + MARGIN_AFTER_SAMPLES;
    return {
      closed: close(state, endSample, open.speechFrames),
      state: { ...state, open: null, freeSample: endSample },
    };
  }
  return length >= MAX_FRAMES ? cut(state) : { state, closed: null };
}

/** The segment that is still open when the stream ends, if it holds enough speech. */
export function closeStream(state: SegmenterState, totalSamples: number): SegmentSpan | null {
  if (!state.open) return null;
  const wanted = (state.open.lastSpeechFrame + 1) * FRAME_SAMPLES + MARGIN_AFTER_SAMPLES;
  return close(state, Math.min(totalSamples, wanted), state.open.speechFrames);
}
