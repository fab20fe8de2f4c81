/** Measures how long something ran, without its pauses. Times in milliseconds; the clock is handed in. */
export class Stopwatch {
  readonly #now: () => number;
  #elapsedMs = 0;
  #sinceMs: number | null = null;

  constructor(now: () => number) {
    this.#now = now;
  }

  get elapsedMs(): number {
    return this.#elapsedMs + (this.#sinceMs === null ? 0 : Math.max(0, this.#now() - this.#sinceMs));
  }

  run(): void {
    this.#sinceMs ??= this.#now();
  }

  hold(): void {
    this.#elapsedMs = this.elapsedMs;
    this.#sinceMs = null;
  }
}
