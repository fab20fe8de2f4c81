import type { Session, Take } from '@shared/model/session';

interface Waiting {
  takeId: string;
  resolve: () => void;
}

/** Lets somebody wait until the transcript of a take is there, or is known not to come. */
export class TakeOutcome {
  #waiting: Waiting[] = [];

  sessionChanged(session: Session): void {
    const settled = new Set(session.takes.filter(isSettled).map(({ id }) => id));
    for (const each of this.#waiting) if (settled.has(each.takeId)) each.resolve();
    this.#waiting = this.#waiting.filter(({ takeId }) => !settled.has(takeId));
  }

  /** Resolves when the take's transcript is settled, or after `limitMs`. */
  async settled(take: Take, limitMs: number): Promise<void> {
    if (isSettled(take)) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, limitMs);
      this.#waiting.push({
        takeId: take.id,
        resolve: () => {
          clearTimeout(timer);
          resolve();
        },
      });
    });
  }
}

function isSettled({ transcription: { state } }: Take): boolean {
  return state === 'done' || state === 'failed' || state === 'none';
}
