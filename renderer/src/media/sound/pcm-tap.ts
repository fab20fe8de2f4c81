import { Deferred } from '@renderer/media/deferred';
import type { Scope } from '@renderer/media/scope';
import { Resampler } from '@shared/domain/sound/resampler';
import { ClockMatch } from './clock-match';
import { BLOCK_SAMPLES, SAMPLE_RATE } from './pcm-format';
import type { SoundBlock } from './sound-block';
import { canReadTracks, readTrackSound } from './track-sound';
import { readWorkletSound } from './worklet-sound';

/** A stretch of the microphone. `offset` counts samples since the tap was opened. */
export interface PcmBlock {
  offset: number;
  samples: Int16Array<ArrayBuffer>;
}

type BlockListener = (block: PcmBlock) => void;

interface Cut {
  atMs: number;
  done: Deferred<void>;
}

/** A device that delivers nothing for half a second is not waited for. In steps: a busy page is late with all of them. */
const CUT_STEPS = 5;
const CUT_STEP_MS = 100;
/** A headset that changes its mode delivers nothing for a while: picture and sound stay together by silence. */
const SHORTEST_GAP_MS = 500;
const LONGEST_GAP_MS = 10_000;

/** The microphone as 16 kHz mono blocks of 100 ms, from the moment it is opened until it is released. */
export class PcmTap {
  readonly #listeners = new Set<BlockListener>();
  readonly #clock = new ClockMatch();
  readonly #now: () => number;
  #cuts: Cut[] = [];
  #released = false;
  #resampler: Resampler | null = null;
  #rateHz = 0;
  #lastEndMs: number | null = null;
  #block = new Int16Array(BLOCK_SAMPLES);
  #filled = 0;
  #offset = 0;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Hands every block to the listener; returns the function that ends it. Blocks must not be changed. */
  onBlock(listener: BlockListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends the open block at this very moment; resolves when all listeners have everything before it. */
  cut(): Promise<void> {
    if (this.#released) return Promise.resolve();
    const done = new Deferred<void>();
    const cut: Cut = { atMs: this.#now(), done };
    this.#cuts.push(cut);
    this.#giveUpLater(cut, CUT_STEPS);
    return done.promise;
  }

  /** Takes in what the device delivered. */
  take({ samples, rateHz, endMs }: SoundBlock): void {
    if (this.#released) return;
    const endedMs = this.#clock.place(endMs, this.#now());
    this.#bridge(endMs - (samples.length / rateHz) * 1000);
    this.#lastEndMs = endMs;
    if (!this.#resampler || rateHz !== this.#rateHz) {
      this.#resampler = new Resampler(rateHz, SAMPLE_RATE);
      this.#rateHz = rateHz;
    }
    this.#gather(this.#resampler.push(samples));
    this.#endCuts(({ atMs }) => atMs <= endedMs);
  }

  /** Settles every open cut: no sound will come any more. */
  release(): void {
    this.#released = true;
    this.#endCuts(() => true);
    this.#listeners.clear();
  }

  #bridge(startMs: number): void {
    if (this.#lastEndMs === null) return;
    const gapMs = startMs - this.#lastEndMs;
    if (gapMs < SHORTEST_GAP_MS) return;
    this.#gather(new Float32Array(Math.round((Math.min(gapMs, LONGEST_GAP_MS) / 1000) * SAMPLE_RATE)));
  }

  #gather(samples: Float32Array): void {
    for (const sample of samples) {
      this.#block[this.#filled++] = Math.round(Math.max(-1, Math.min(1, sample)) * 32_767);
      if (this.#filled === BLOCK_SAMPLES) this.#flush();
    }
  }

  #flush(): void {
    if (this.#filled === 0) return;
    const block = { offset: this.#offset, samples: this.#block.slice(0, this.#filled) };
    this.#offset += this.#filled;
    this.#filled = 0;
    for (const listener of this.#listeners) listener(block);
  }

  #giveUpLater(cut: Cut, steps: number): void {
    setTimeout(() => {
      if (!this.#cuts.includes(cut)) return;
      if (steps > 1) this.#giveUpLater(cut, steps - 1);
      else this.#endCuts((each) => each === cut);
    }, CUT_STEP_MS);
  }

  #endCuts(isOver: (cut: Cut) => boolean): void {
    const over = this.#cuts.filter(isOver);
    if (over.length === 0) return;
    this.#cuts = this.#cuts.filter((cut) => !over.includes(cut));
    this.#flush();
    for (const { done } of over) done.resolve();
  }
}

/** Taps a microphone track; null where its sound cannot be had. */
export async function openPcmTap(scope: Scope, track: MediaStreamTrack): Promise<PcmTap | null> {
  const tap = new PcmTap();
  const read = canReadTracks() ? readTrackSound : readWorkletSound;
  try {
    await read(scope, track, (block) => tap.take(block));
  } catch (error) {
    console.error('The microphone could not be tapped.', error);
    return null;
  }
  if (scope.closed) return null;
  scope.add(() => tap.release());
  return tap;
}
