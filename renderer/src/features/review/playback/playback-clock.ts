/** What of the playback a screen draws. Replaced, never changed, so that React can compare it. */
export interface PlaybackState {
  playing: boolean;
  /** 1 is the speed of life. */
  rate: number;
  durationSec: number;
  /** The file could not be decoded; everything else of the review still works. */
  unplayable: boolean;
}

/** One press of a step key, in seconds. */
export const STEP_SEC = 5;

/** How far behind its end a played moment stops, so that the last sound is not cut, in seconds. */
const TAIL_SEC = 0.25;

/**
 * The one clock of a review: wraps the media element, and everything that moves with it listens here. Time is told
 * on every frame while playing and after every seek, outside React, so that nothing is rendered again to follow it.
 */
export class PlaybackClock {
  private element: HTMLMediaElement | null = null;
  private state: PlaybackState;
  private frame: number | null = null;
  private stopAtSec: number | null = null;
  private readonly stateListeners = new Set<() => void>();
  private readonly timeListeners = new Set<(sec: number) => void>();

  /** `fallbackDurationSec` counts until the file tells its own length; an unfinished file never does. */
  constructor(
    private address: string,
    private readonly fallbackDurationSec: number,
  ) {
    this.state = { playing: false, rate: 1, durationSec: fallbackDurationSec, unplayable: false };
  }

  /** Takes over a media element; give it to `ref`. Returns the function that lets go of the element and its file. */
  readonly attach = (element: HTMLMediaElement): (() => void) => {
    this.element = element;
    // Set here and not by React, because letting go takes it away again.
    element.src = this.address;
    element.playbackRate = this.state.rate;
    const listeners = new AbortController();
    const on = (name: keyof HTMLMediaElementEventMap, listener: () => void) =>
      element.addEventListener(name, listener, { signal: listeners.signal });
    on('play', this.onPlay);
    on('pause', this.onHalt);
    on('ended', this.onHalt);
    on('seeked', this.tell);
    on('timeupdate', this.tell);
    on('durationchange', this.onDuration);
    on('error', () => this.change({ unplayable: true, playing: false }));
    this.onDuration();
    return () => {
      listeners.abort();
      this.cancelFrame();
      element.pause();
      // Without this the page keeps the file open, and on Windows a deleted session could not be removed.
      element.removeAttribute('src');
      element.load();
      this.element = null;
    };
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.stateListeners.add(listener);
    return () => this.stateListeners.delete(listener);
  };

  readonly getState = (): PlaybackState => this.state;

  /** Calls the listener with the time in seconds, now and whenever it moves; returns the function that ends it. */
  onTime(listener: (sec: number) => void): () => void {
    this.timeListeners.add(listener);
    listener(this.timeSec);
    return () => this.timeListeners.delete(listener);
  }

  get timeSec(): number {
    return this.element?.currentTime ?? 0;
  }

  play(): void {
    this.stopAtSec = null;
    this.start();
  }

  pause(): void {
    this.element?.pause();
  }

  toggle(): void {
    if (this.state.playing) this.pause();
    else this.play();
  }

  /** Goes to a second of the take, held inside it. Playing goes on, if it was. */
  seek(sec: number): void {
    if (!this.element) return;
    this.stopAtSec = null;
    this.element.currentTime = Math.min(Math.max(0, sec), this.state.durationSec);
    this.tell();
  }

  /** Plays one moment and stops behind it. */
  playMoment(startSec: number, endSec: number): void {
    this.seek(startSec);
    this.stopAtSec = endSec + TAIL_SEC;
    this.start();
  }

  /** Goes on with another file of the same take, at the same second and playing as before. The same one changes nothing. */
  changeFile(address: string): void {
    const { element } = this;
    const isSame = address === this.address;
    this.address = address;
    if (isSame || !element) return;
    const { playing, rate } = this.state;
    const sec = element.currentTime;
    element.src = address;
    element.playbackRate = rate;
    element.currentTime = sec;
    this.change({ unplayable: false, playing: false });
    if (playing) this.start();
  }

  setRate(rate: number): void {
    if (this.element) this.element.playbackRate = rate;
    this.change({ rate });
  }

  private start(): void {
    // play() rejects when it is paused again at once, and when the file cannot be decoded; the `error` event tells
    // the second case, the first is what the user wanted.
    this.element?.play()?.catch(() => undefined);
  }

  private readonly onPlay = (): void => {
    this.change({ playing: true });
    this.cancelFrame();
    const follow = () => {
      this.tell();
      this.frame = requestAnimationFrame(follow);
    };
    this.frame = requestAnimationFrame(follow);
  };

  private readonly onHalt = (): void => {
    this.cancelFrame();
    this.change({ playing: false });
    this.tell();
  };

  private readonly onDuration = (): void => {
    const known = this.element?.duration ?? Number.NaN;
    const durationSec = Number.isFinite(known) && known > 0 ? known : this.fallbackDurationSec;
    this.change({ durationSec });
  };

  private readonly tell = (): void => {
    const sec = this.timeSec;
    if (this.stopAtSec !== null && sec >= this.stopAtSec) {
      this.stopAtSec = null;
      this.pause();
    }
    for (const listener of this.timeListeners) listener(sec);
  };

  private cancelFrame(): void {
    if (this.frame !== null) cancelAnimationFrame(this.frame);
    this.frame = null;
  }

  private change(part: Partial<PlaybackState>): void {
    const next = { ...this.state, ...part };
    const same = (Object.keys(part) as (keyof PlaybackState)[]).every((key) => next[key] === this.state[key]);
    if (same) return;
    this.state = next;
    for (const listener of this.stateListeners) listener();
  }
}
