import { succeed, type Result } from '@shared/ipc/result';
import type { Session } from '@shared/model/session';
import type { Announce } from '@electron/main/sessions/announce';
import type { LibraryIndex } from '@electron/main/storage/library-index';
import { SerialQueue } from '@electron/main/storage/serial-queue';
import type { SessionStore } from '@electron/main/storage/session-store';

export interface SessionLedgerOptions {
  sessions: SessionStore;
  library: LibraryIndex;
  now: () => number;
  announce: Announce;
}

/**
 * The one place where sessions are changed. Changes of one session run one after another, so that two calls at the
 * same time lose nothing, and file, library and page hear of them in the same order.
 */
export class SessionLedger {
  readonly #options: SessionLedgerOptions;
  readonly #queues = new Map<string, SerialQueue>();

  constructor(options: SessionLedgerOptions) {
    this.#options = options;
  }

  /** One session; fails with `not-found`, `file-corrupt` or `file-too-new`. */
  read(sessionId: string): Promise<Result<Session>> {
    return this.#options.sessions.read(sessionId);
  }

  /** Saves a new session. */
  create(session: Session): Promise<Result<Session>> {
    return this.#inTurn(session.id, () => this.#options.sessions.create(session));
  }

  /**
   * Changes a session, which is handed in frozen: return a new one, the same one for "nothing to do", or a failure.
   * `updatedAt` is set here.
   */
  update(sessionId: string, change: (session: Session) => Result<Session>): Promise<Result<Session>> {
    const { sessions, now } = this.#options;
    return this.#inTurn(sessionId, () =>
      sessions.update(sessionId, (current) => {
        const changed = change(current);
        if (!changed.ok || changed.value === current) return changed;
        return succeed({ ...changed.value, updatedAt: new Date(now()).toISOString() });
      }),
    );
  }

  async #inTurn(sessionId: string, save: () => Promise<Result<Session>>): Promise<Result<Session>> {
    const queue = this.#queues.get(sessionId) ?? new SerialQueue();
    this.#queues.set(sessionId, queue);
    const saved = await queue.run(async () => {
      const before = await this.read(sessionId);
      const result = await save();
      const unchanged = result.ok && before.ok && result.value === before.value;
      if (result.ok && !unchanged) await this.#tell(result.value);
      return result;
    });
    if (queue.idle) this.#queues.delete(sessionId);
    return saved;
  }

  async #tell(session: Session): Promise<void> {
    const { library, announce } = this.#options;
    const entry = await library.record(session);
    announce('session:changed', { session });
    announce('library:changed', { entry });
  }
}
