/** Lets work on files pause while somebody is speaking. */
export class LiveTurns {
  private live = 0;
  private readonly waiting: (() => void)[] = [];

  /** Announces a live answer. The function that comes back ends it. */
  beginLive(): () => void {
    this.live++;
    return () => {
      this.live--;
      if (this.live === 0) this.waiting.splice(0).forEach((goOn) => goOn());
    };
  }

  /** Resolves as soon as no live answer is going on. */
  whenNoneLive(): Promise<void> {
    if (this.live === 0) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
