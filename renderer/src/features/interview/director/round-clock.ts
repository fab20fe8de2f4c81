import { cutInMs } from '@shared/domain/interview/section-clock';
import { elapsedAt } from '@shared/domain/interview/interview-clock';
import type { Session } from '@shared/model/session';

interface RoundClockParts {
  now: () => number;
  /** The time to prepare is over. */
  onPrepared: () => void;
  /** The time of the round is over in the middle of an answer. */
  onTimeUp: () => void;
}

/** Rings when the time to prepare is over, and when a round has run over its end while somebody still speaks. */
export class RoundClock {
  readonly #parts: RoundClockParts;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: RoundClockParts) {
    this.#parts = parts;
  }

  /** Sets the clock for the phase that a session is in now. */
  set({ interview, plan }: Session): void {
    this.stop();
    const { at, clock, retakeOf } = interview;
    const elapsedMs = elapsedAt(clock, this.#parts.now());
    if (at.phase === 'thinking' && at.untilMs !== null) {
      this.#ring(at.untilMs - elapsedMs, this.#parts.onPrepared);
    }
    const limitMs = cutInMs(plan);
    if (at.phase === 'answering' && limitMs !== null && retakeOf === null) {
      this.#ring(limitMs - elapsedMs, this.#parts.onTimeUp);
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #ring(inMs: number, ring: () => void): void {
    this.#timer = setTimeout(ring, Math.max(0, inMs));
  }
}
