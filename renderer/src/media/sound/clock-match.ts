/** Deliveries that are looked back on, two seconds of 10 ms blocks: two clocks drift apart over an hour. */
const LOOK_BACK = 200;

/**
 * Finds out how another clock stands to ours from the arrival of things that carry its time: the quickest delivery of
 * late was hardly on its way at all.
 */
export class ClockMatch {
  readonly #delaysMs: number[] = [];

  /** Takes note of a delivery and gives its time on our clock, in milliseconds. */
  place(theirMs: number, arrivedMs: number): number {
    this.#delaysMs.push(arrivedMs - theirMs);
    if (this.#delaysMs.length > LOOK_BACK) this.#delaysMs.shift();
    return theirMs + Math.min(...this.#delaysMs);
  }
}
