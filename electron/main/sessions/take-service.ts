import { interviewReducer } from '@shared/domain/interview/interview-reducer';
import { rootOf } from '@shared/domain/threads/thread-of';
import { fail, succeed, type Result } from '@shared/ipc/result';
import type { InterruptionReason } from '@shared/model/interview';
import type { Session, Take, TakeTrack } from '@shared/model/session';
import { TakeWriter } from '@electron/main/recording/take-writer';
import { changeTake } from '@electron/main/sessions/change-take';
import { openTake } from '@electron/main/sessions/open-take';
import type { SessionLedger } from '@electron/main/sessions/session-ledger';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import type { TakeCloser } from '@electron/main/sessions/take-closer';
import { takeOf } from '@electron/main/sessions/take-of';
import { typedTranscript } from '@electron/main/sessions/typed-transcript';
import type { DataPaths } from '@electron/main/storage/data-paths';
import type { TakeKey, TranscriptStore } from '@electron/main/storage/transcript-store';

export interface TakeServiceParts {
  paths: DataPaths;
  ledger: SessionLedger;
  transcripts: TranscriptStore;
  closer: TakeCloser;
}

/** Use cases of takes from their beginning to their self-rating. */
export class TakeService {
  readonly #recording = new Map<string, { key: TakeKey; writer: TakeWriter }>();
  /** Sessions whose last answer the interviewer cut short. */
  readonly #cutIn = new Set<string>();

  constructor(
    private readonly ports: SessionPorts,
    private readonly parts: TakeServiceParts,
  ) {}

  /** Opens a take for the present question. `mimeType` is the recorder's, null for a typed answer. */
  async begin(sessionId: string, mimeType: string | null): Promise<Result<{ session: Session; take: Take }>> {
    const { ledger, paths } = this.parts;
    const takeId = this.ports.newId();
    const beginning = { takeId, mimeType, atMs: this.ports.now() };
    const present = await ledger.read(sessionId);
    if (!present.ok) return present;
    const refused = openTake(present.value, beginning);
    if (!refused.ok) return refused;
    const files = {
      media: paths.trackFile(sessionId, takeId, 'media'),
      pcm: paths.trackFile(sessionId, takeId, 'pcm'),
    };
    const writer = await TakeWriter.open({ files });
    if (!writer.ok) return writer;
    this.#recording.set(takeId, { key: { sessionId, takeId }, writer: writer.value });
    const session = await ledger.update(sessionId, (current) => openTake(current, beginning));
    const take = session.ok ? takeOf(session.value, takeId) : session;
    if (session.ok && take.ok) return succeed({ session: session.value, take: take.value });
    this.#recording.delete(takeId);
    await writer.value.discard();
    return session.ok ? fail('internal', 'The take was not saved.') : session;
  }

  /** Appends a chunk to a track of an open take; see `TrackWriter.append`. */
  async append(
    { sessionId, takeId }: TakeKey,
    chunk: { track: TakeTrack; index: number; bytes: Uint8Array },
  ): Promise<Result<{ sizeBytes: number }>> {
    const open = this.#recording.get(takeId);
    if (open?.key.sessionId !== sessionId) return fail('not-allowed-now', 'This take is not being recorded.');
    return open.writer.append(chunk.track, chunk.index, chunk.bytes);
  }

  /** Saves the text of a typed answer as it stands, as often as wanted, until the take ends. */
  async saveTyped(key: TakeKey, text: string): Promise<Result<null>> {
    const session = await this.parts.ledger.read(key.sessionId);
    if (!session.ok) return session;
    const take = takeOf(session.value, key.takeId);
    if (!take.ok) return take;
    if (take.value.input !== 'typed' || take.value.state !== 'recording') {
      return fail('not-allowed-now', 'No answer is being typed.');
    }
    const record = typedTranscript(key.takeId, text, this.ports.now());
    const saved = await this.parts.transcripts.update(key, () => succeed(record));
    return saved.ok ? succeed(null) : saved;
  }

  /**
   * Ends a take. Without `interruption` the interview goes on to the next question; fails with `not-allowed-now` where
   * it cannot, for instance in a pause. Finishing a take twice answers with the session.
   */
  async finish(
    key: TakeKey,
    ending: {
      durationMs: number | null;
      interruption: InterruptionReason | null;
      cutIn?: boolean | undefined;
    },
  ): Promise<Result<Session>> {
    const session = await this.parts.ledger.read(key.sessionId);
    if (!session.ok) return session;
    const take = takeOf(session.value, key.takeId);
    if (!take.ok) return take;
    if (take.value.state !== 'recording') return session;
    const endedAtMs = this.ports.now();
    if (ending.interruption === null) {
      const event = { type: 'answer-finished', takeId: key.takeId, atMs: endedAtMs } as const;
      const { interview } = session.value;
      if (interviewReducer(interview, event) === interview) {
        return fail('not-allowed-now', 'The answer cannot be finished at this point of the interview.');
      }
    }
    const { durationMs, interruption } = ending;
    // What could not be saved is an interruption and leads to no decision that would ask for the reason.
    if (ending.cutIn === true && interruption === null) this.#cutIn.add(key.sessionId);
    return this.#end(key, { durationMs, interruption, endedAtMs });
  }

  /** True once, after an answer that the interviewer cut short. */
  takeCutIn(sessionId: string): boolean {
    return this.#cutIn.delete(sessionId);
  }

  /** Ends all open takes for a reason that is not the user's, such as a crash of the page or the end of the program. */
  async interruptAll(interruption: InterruptionReason): Promise<void> {
    const keys = [...this.#recording.values()].map(({ key }) => key);
    for (const key of keys) {
      const ended = await this.finish(key, { durationMs: null, interruption });
      if (!ended.ok) this.ports.report(ended.error);
    }
  }

  /** Ends the takes that the interview does not keep open any more, as when it was ended in the middle of an answer. */
  async closeLeftOpen(session: Session): Promise<Result<Session>> {
    const { at } = session.interview;
    const kept = 'takeId' in at && at.phase !== 'interrupted' ? at.takeId : null;
    const interruption = at.phase === 'interrupted' ? at.reason : null;
    let result: Result<Session> = succeed(session);
    for (const take of session.takes) {
      if (take.state !== 'recording' || take.id === kept) continue;
      const key = { sessionId: session.id, takeId: take.id };
      result = await this.#end(key, { durationMs: null, interruption, endedAtMs: this.ports.now() });
    }
    return result;
  }

  /** True while a take of this session is open. */
  isRecording(sessionId: string): boolean {
    return [...this.#recording.values()].some(({ key }) => key.sessionId === sessionId);
  }

  /** The user's own rating of an answer, 1 to 5. It stands for the follow-ups to the same question too. */
  rate({ sessionId, takeId }: TakeKey, selfRating: number): Promise<Result<Session>> {
    return this.parts.ledger.update(sessionId, (session) => {
      const rated = takeOf(session, takeId);
      if (!rated.ok) return rated;
      const rootIndex = rootOf(session, rated.value.questionIndex);
      const isFollowUp = ({ questionIndex }: Take): boolean =>
        questionIndex !== rootIndex && rootOf(session, questionIndex) === rootIndex;
      const takes = session.takes.map((take) =>
        take.id === takeId || isFollowUp(take) ? { ...take, selfRating } : take,
      );
      return succeed({ ...session, takes });
    });
  }

  /** The user has read why a take was interrupted. */
  acknowledgeInterruption({ sessionId, takeId }: TakeKey): Promise<Result<Session>> {
    return this.parts.ledger.update(sessionId, (session) =>
      changeTake(session, takeId, (take) => {
        if (take.interruption === null || take.interruption.seenByUser) return succeed(take);
        return succeed({ ...take, interruption: { ...take.interruption, seenByUser: true } });
      }),
    );
  }

  async #end(
    key: TakeKey,
    ending: { durationMs: number | null; interruption: InterruptionReason | null; endedAtMs: number },
  ): Promise<Result<Session>> {
    const open = this.#recording.get(key.takeId);
    const closed = await open?.writer.close();
    this.#recording.delete(key.takeId);
    // What was written counts even where the last sync failed, so the take ends all the same.
    if (closed?.ok === false) this.ports.report(closed.error);
    return this.parts.closer.close(key, ending);
  }
}
