import type { InterviewHappening, InterviewPhase } from '@shared/model/interview';
import type { Result } from '@shared/ipc/result';
import type { Session } from '@shared/model/session';
import { noCaptions } from './live-captions';
import type { RoomParts } from './room-parts';
import type { RoomView } from './room-view';
import { ViewStore } from '@renderer/media/view-store';

function phaseKey(at: InterviewPhase): string {
  return JSON.stringify(at);
}

/** The room's end of the session: sends what happened, takes in what came of it, and tells of each new phase once. */
export class SessionLink {
  readonly store: ViewStore<RoomView>;
  readonly #parts: Pick<RoomParts, 'call' | 'now'>;
  readonly #onPhase: (at: InterviewPhase) => void;
  #following = false;
  #shownKey = '';
  #command: Promise<unknown> = Promise.resolve();
  #phaseSinceMs = 0;

  constructor(
    parts: Pick<RoomParts, 'call' | 'now'>,
    session: Session,
    onPhase: (at: InterviewPhase) => void,
  ) {
    this.#parts = parts;
    this.#onPhase = onPhase;
    this.store = new ViewStore<RoomView>({
      session,
      devices: { state: 'unused' },
      speaking: false,
      recording: false,
      busy: false,
      captions: noCaptions,
      failure: null,
      voiceProblem: null,
    });
  }

  get session(): Session {
    return this.store.get().session;
  }

  get at(): InterviewPhase {
    return this.session.interview.at;
  }

  get following(): boolean {
    return this.#following;
  }

  /** Milliseconds since the present phase was entered. */
  get phaseAgeMs(): number {
    return this.#parts.now() - this.#phaseSinceMs;
  }

  /** From now on each phase is played, beginning with the present one. */
  follow(): void {
    this.#following = true;
    this.accept(this.session);
  }

  unfollow(): void {
    this.#following = false;
  }

  /** Plays the present phase once more: what was to change it did not happen. */
  replay(): void {
    this.#shownKey = '';
    this.accept(this.session);
  }

  accept(session: Session): void {
    this.store.change({ session });
    const key = phaseKey(session.interview.at);
    if (!this.#following || key === this.#shownKey) return;
    this.#shownKey = key;
    this.#phaseSinceMs = this.#parts.now();
    this.#onPhase(session.interview.at);
  }

  /** Takes in the answer to a call; a failure is shown. Answers whether it went well. */
  settle(result: Result<Session>): boolean {
    if (result.ok) {
      this.store.change({ failure: null });
      this.accept(result.value);
    } else {
      this.store.change({ failure: result.error });
    }
    return result.ok;
  }

  /** Tells the main process what happened; answers whether it had a meaning there. */
  async dispatch(happening: InterviewHappening): Promise<boolean> {
    const { id: sessionId } = this.session;
    return this.settle(await this.#parts.call('session:dispatch', { sessionId, happening }));
  }

  /** Runs one command at a time; another one that comes meanwhile is a press too many and does nothing. */
  async exclusively(work: () => Promise<unknown>): Promise<void> {
    if (this.store.get().busy) return;
    this.store.change({ busy: true });
    this.#command = work();
    try {
      await this.#command;
    } finally {
      this.store.change({ busy: false });
    }
  }

  /** Goes on from a phase by itself: after the command that is under way, and only if the phase is still the same. */
  async advance(work: () => Promise<unknown>): Promise<void> {
    const key = this.#shownKey;
    while (this.store.get().busy) await Promise.allSettled([this.#command]);
    if (this.#following && key === this.#shownKey) await this.exclusively(work);
  }
}
