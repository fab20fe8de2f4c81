import { ViewStore } from '@renderer/media/view-store';

/** What of a clip a screen draws. */
export interface ClipView {
  playing: boolean;
  /** The file could not be decoded. */
  unplayable: boolean;
}

/** Where no end is known, so much is played, in seconds. */
const UNKNOWN_LENGTH_SEC = 8;

/** One moment of a recording on a media element: plays from its first word to its last, and again when asked. */
export class MomentClip {
  readonly view = new ViewStore<ClipView>({ playing: false, unplayable: false });
  private element: HTMLMediaElement | null = null;
  private readonly endSec: number;

  constructor(
    private readonly address: string,
    private readonly startSec: number,
    endSec: number | null,
  ) {
    this.endSec = endSec ?? startSec + UNKNOWN_LENGTH_SEC;
  }

  /** Takes over a media element and plays; give it to `ref`. Returns the function that lets go of both. */
  readonly attach = (element: HTMLMediaElement): (() => void) => {
    this.element = element;
    element.src = this.address;
    const listeners = new AbortController();
    const on = (name: keyof HTMLMediaElementEventMap, listener: () => void) =>
      element.addEventListener(name, listener, { signal: listeners.signal });
    on('play', () => this.view.change({ playing: true }));
    on('pause', () => this.view.change({ playing: false }));
    on('ended', () => this.view.change({ playing: false }));
    on('error', () => this.view.change({ unplayable: true, playing: false }));
    on('timeupdate', () => {
      if (element.currentTime >= this.endSec) element.pause();
    });
    this.playAgain();
    return () => {
      listeners.abort();
      element.pause();
      // Without this the page keeps the file open, and on Windows a deleted session could not be removed.
      element.removeAttribute('src');
      element.load();
      this.element = null;
    };
  };

  /** Pauses, goes on, or begins again where the moment has ended. */
  toggle(): void {
    const { element } = this;
    if (!element) return;
    if (this.view.get().playing) element.pause();
    else if (element.currentTime >= this.endSec || element.ended) this.playAgain();
    else this.start();
  }

  private playAgain(): void {
    if (this.element) this.element.currentTime = this.startSec;
    this.start();
  }

  private start(): void {
    // play() rejects when it is paused again at once, and when the file cannot be decoded; the `error` event tells
    // the second case, the first is what the user wanted.
    this.element?.play()?.catch(() => undefined);
  }
}
