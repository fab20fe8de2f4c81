/** Runs tasks one after another in the order they were handed in; one that fails does not stop the next. */
export class SerialQueue {
  #tail: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** True while nothing runs and nothing waits. */
  get idle(): boolean {
    return this.#waiting === 0;
  }

  /** Adds a task; the promise is the task's own, with its error if it throws. */
  run<T>(task: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    const result = this.#tail.then(task).finally(() => {
      this.#waiting -= 1;
    });
    // The error belongs to whoever asked for the task; here it only must not block the ones behind it.
    this.#tail = result.catch(() => undefined);
    return result;
  }

  /** Resolves when everything that was handed in so far has run. */
  async settled(): Promise<void> {
    await this.#tail;
  }
}
