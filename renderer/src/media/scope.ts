/** Something that must be ended: a listener, a timer, a track, a node. */
type Close = () => void;

/**
 * Owns everything of one screen or one take that must be closed. Closing happens once, in the reverse order of
 * opening, and reaches everything even when one part throws: a camera light must not stay on over a bad listener.
 */
export class Scope {
  #open: Close[] = [];
  #closed = false;

  get closed(): boolean {
    return this.#closed;
  }

  /** Hands something over. In a scope that is closed already it is closed at once: a device may open too late. */
  add(close: Close): void {
    if (this.#closed) close();
    else this.#open.push(close);
  }

  /** Ends all tracks of the stream with the scope. */
  addStream(stream: MediaStream): void {
    this.add(() => {
      for (const track of stream.getTracks()) track.stop();
    });
  }

  listen(target: EventTarget, type: string, listener: (event: Event) => void): void {
    if (this.#closed) return;
    target.addEventListener(type, listener);
    this.add(() => target.removeEventListener(type, listener));
  }

  /** Calls `work` every `everyMs` milliseconds until the scope is closed. */
  repeat(everyMs: number, work: () => void): void {
    if (this.#closed) return;
    const timer = setInterval(work, everyMs);
    this.add(() => clearInterval(timer));
  }

  /** A scope that ends with this one, or earlier. */
  child(): Scope {
    const inner = new Scope();
    this.add(() => inner.close());
    return inner;
  }

  /** Closes everything; throws the first error only after all parts were closed. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    const errors: unknown[] = [];
    for (const close of this.#open.splice(0).toReversed()) {
      try {
        close();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
  }
}
