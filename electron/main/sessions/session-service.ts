import { interviewReducer } from '@shared/domain/interview/interview-reducer';
import { fail, succeed, type Result } from '@shared/ipc/result';
import type { InterruptionReason, InterviewHappening } from '@shared/model/interview';
import type { OwnPacket } from '@shared/model/debrief';
import type { AnswerInput, LibraryEntry, Session } from '@shared/model/session';
import { newSession, type SessionChoice } from '@electron/main/sessions/new-session';
import type { SessionLedger } from '@electron/main/sessions/session-ledger';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import type { TakeService } from '@electron/main/sessions/take-service';
import type { LibraryIndex } from '@electron/main/storage/library-index';

/** How many sessions back a question counts as asked lately. */
const recentSessions = 20;

/** Use cases of whole sessions: make one, let things happen in it, keep its notes, delete it and take that back. */
export class SessionService {
  /** The session in which something happened last in this run: the only one whose clock can be running. */
  #activeId: string | null = null;

  constructor(
    private readonly ports: SessionPorts,
    private readonly ledger: SessionLedger,
    private readonly library: LibraryIndex,
    private readonly takes: TakeService,
  ) {}

  /** Plans and saves a new session; see `newSession` for what is refused. */
  async create(choice: SessionChoice): Promise<Result<Session>> {
    const session = newSession(this.ports, choice, this.recentQuestionIds(choice.packId));
    return session.ok ? this.ledger.create(session.value) : session;
  }

  get(sessionId: string): Promise<Result<Session>> {
    return this.ledger.read(sessionId);
  }

  /** All sessions, newest first, deleted and unreadable ones included. */
  list(): readonly LibraryEntry[] {
    return this.library.list();
  }

  /**
   * Lets something happen in the interview. Beginning and finishing an answer go through the take service. Fails with
   * `not-allowed-now` where the happening has no meaning. A take that the new phase does not keep open is closed.
   */
  async dispatch(sessionId: string, happening: InterviewHappening): Promise<Result<Session>> {
    if (happening.type === 'answer-started' || happening.type === 'answer-finished') {
      return fail('bad-request', 'Answers begin and end with their takes.');
    }
    if (happening.type === 'decided' || happening.type === 'reply-given') {
      return fail('bad-request', 'Only the interviewer decides and replies.');
    }
    if (happening.type === 'retake-started' && (await this.#isHeld(sessionId))) {
      return fail('not-allowed-now', 'In a real loop a question can be tried again after the debrief.');
    }
    this.#activeId = sessionId;
    return this.#move(sessionId, happening);
  }

  /**
   * Ends open takes and stops the running interview for a reason that is not the user's: the page crashed, the computer
   * sleeps, the program ends. Does nothing where nothing runs, so it may be called too often.
   */
  async interrupt(reason: InterruptionReason): Promise<void> {
    await this.takes.interruptAll(reason);
    const session = this.#activeId === null ? null : await this.ledger.read(this.#activeId);
    if (!session?.ok || session.value.interview.clock.runningSinceMs === null) return;
    const stopped = await this.#move(session.value.id, { type: 'interrupted', reason });
    if (!stopped.ok && stopped.error.code !== 'not-allowed-now') this.ports.report(stopped.error);
  }

  async #move(sessionId: string, happening: InterviewHappening): Promise<Result<Session>> {
    const event = { ...happening, atMs: this.ports.now() };
    const moved = await this.ledger.update(sessionId, (session) => {
      const interview = interviewReducer(session.interview, event);
      if (interview === session.interview) {
        return fail('not-allowed-now', `"${happening.type}" cannot happen at this point of the interview.`);
      }
      return succeed({ ...session, interview });
    });
    return moved.ok ? this.takes.closeLeftOpen(moved.value) : moved;
  }

  /** The interviewer's own happenings: a reply, a decision with the plan that goes with it. */
  interviewerDoes(
    sessionId: string,
    does: (session: Session) => Pick<Session, 'plan' | 'interview'> | null,
  ): Promise<Result<Session>> {
    return this.ledger.update(sessionId, (session) => {
      const changed = does(session);
      return succeed(changed === null ? session : { ...session, ...changed });
    });
  }

  /** Keeps what the user writes in the interviewer's chair. */
  saveOwnPacket(sessionId: string, ownPacket: OwnPacket): Promise<Result<Session>> {
    return this.ledger.update(sessionId, (session) => succeed({ ...session, ownPacket }));
  }

  async #isHeld(sessionId: string): Promise<boolean> {
    const session = await this.ledger.read(sessionId);
    return session.ok && session.value.scoresHeld;
  }

  setAnswerInput(sessionId: string, answerInput: AnswerInput): Promise<Result<Session>> {
    return this.ledger.update(sessionId, (session) =>
      succeed(session.answerInput === answerInput ? session : { ...session, answerInput }),
    );
  }

  async saveNotes(sessionId: string, notes: string): Promise<Result<null>> {
    const saved = await this.ledger.update(sessionId, (session) =>
      succeed(session.notes === notes ? session : { ...session, notes }),
    );
    return saved.ok ? succeed(null) : saved;
  }

  /** Marks a session as deleted. Its files go at the next start; until then `restore` takes it back. */
  delete(sessionId: string): Promise<Result<null>> {
    if (this.takes.isRecording(sessionId)) {
      return Promise.resolve(fail('not-allowed-now', 'An answer of this session is being recorded.'));
    }
    return this.#setDeleted(sessionId, new Date(this.ports.now()).toISOString());
  }

  restore(sessionId: string): Promise<Result<null>> {
    return this.#setDeleted(sessionId, null);
  }

  async #setDeleted(sessionId: string, deletedAt: string | null): Promise<Result<null>> {
    const unreadable = this.library.markUnreadable(sessionId, deletedAt);
    if (unreadable !== null) {
      this.ports.announce('library:changed', { entry: unreadable });
      return this.library.flush();
    }
    const saved = await this.ledger.update(sessionId, (session) => succeed({ ...session, deletedAt }));
    return saved.ok ? succeed(null) : saved;
  }

  /** What the last sessions of a pack asked, newest first. Deleted ones count: the questions were heard all the same. */
  recentQuestionIds(packId: string): string[] {
    const lately = this.library.list().filter((entry) => entry.packId === packId && entry.answers > 0);
    return [...new Set(lately.slice(0, recentSessions).flatMap((entry) => entry.questionIds))];
  }
}
