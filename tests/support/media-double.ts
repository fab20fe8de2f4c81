/** A media element that plays on command: jsdom has the element but no player behind it. */
export class MediaDouble {
  private readonly times = new WeakMap<HTMLMediaElement, number>();
  private readonly playing = new WeakSet<HTMLMediaElement>();

  /** Takes the place of the player behind every media element of the page; `durationSec` is the length of each file. */
  install(durationSec: number): this {
    const { times, playing } = this;
    Object.defineProperties(HTMLMediaElement.prototype, {
      duration: { configurable: true, get: () => durationSec },
      currentTime: {
        configurable: true,
        get(this: HTMLMediaElement) {
          return times.get(this) ?? 0;
        },
        set(this: HTMLMediaElement, sec: number) {
          times.set(this, sec);
          this.dispatchEvent(new Event('seeked'));
        },
      },
      // A file that is opened again begins at its start, and does not play.
      src: {
        configurable: true,
        get(this: HTMLMediaElement) {
          return this.getAttribute('src') ?? '';
        },
        set(this: HTMLMediaElement, address: string) {
          this.setAttribute('src', address);
          times.set(this, 0);
          playing.delete(this);
        },
      },
      load: { configurable: true, value: () => undefined },
      play: {
        configurable: true,
        value(this: HTMLMediaElement) {
          playing.add(this);
          this.dispatchEvent(new Event('play'));
          return Promise.resolve();
        },
      },
      pause: {
        configurable: true,
        value(this: HTMLMediaElement) {
          if (playing.delete(this)) this.dispatchEvent(new Event('pause'));
        },
      },
    });
    return this;
  }

  /** The one media element on show. */
  get element(): HTMLMediaElement {
    const element = document.querySelector('video');
    if (!element) throw new Error('There is no media element on show.');
    return element;
  }

  get isPlaying(): boolean {
    return this.playing.has(this.element);
  }

  /** Lets the time arrive at a second, as if it had been played to there. */
  reach(sec: number): void {
    this.times.set(this.element, sec);
    this.element.dispatchEvent(new Event('timeupdate'));
  }
}
