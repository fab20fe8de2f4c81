import { threadUpTo } from '@shared/domain/threads/thread-of';
import { fail, succeed, type Result } from '@shared/ipc/result';
import type { Session, Take, TranscriptionState } from '@shared/model/session';
import type { Correction, Transcript, TranscriptRecord } from '@shared/model/transcript';
import { changeTake } from '@electron/main/sessions/change-take';
import { scoreSummary } from '@electron/main/sessions/score-summary';
import type { SessionLedger } from '@electron/main/sessions/session-ledger';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import type { TakeJudge } from '@electron/main/sessions/take-judge';
import { takeOf } from '@electron/main/sessions/take-of';
import { withVersion } from '@electron/main/sessions/with-version';
import type { SoundQueue } from '@electron/main/sound/sound-queue';
import type { LibraryIndex } from '@electron/main/storage/library-index';
import type { TakeKey, TranscriptStore } from '@electron/main/storage/transcript-store';

export interface TranscriptServiceParts {
  ledger: SessionLedger;
  library: LibraryIndex;
  transcripts: TranscriptStore;
  judge: TakeJudge;
  soundQueue: Pick<SoundQueue, 'wanted'>;
}

/** Use cases of transcripts: take in what the engine heard, let the user correct it, keep score and state in step. */
export class TranscriptService {
  constructor(
    private readonly ports: SessionPorts,
    private readonly parts: TranscriptServiceParts,
  ) {}

  /** Takes that wait for their transcription, oldest session first; for the queue at the start. */
  async waiting(): Promise<TakeKey[]> {
    const keys: TakeKey[] = [];
    for (const entry of this.parts.library.list().toReversed()) {
      if (entry.state === 'done' || entry.deletedAt !== null || entry.problem !== null) continue;
      const session = await this.parts.ledger.read(entry.sessionId);
      if (!session.ok) continue; // the library tells the user about it
      const takes = session.value.takes.filter((take) => take.transcription.state === 'waiting');
      keys.push(...takes.map((take) => ({ sessionId: entry.sessionId, takeId: take.id })));
    }
    return keys;
  }

  /** Notes where a transcription stands: waiting, running or failed. `done` comes with `add` and not from here. */
  setState({ sessionId, takeId }: TakeKey, transcription: TranscriptionState): Promise<Result<Session>> {
    return this.parts.ledger.update(sessionId, (session) =>
      changeTake(session, takeId, (take) => succeed({ ...take, transcription })),
    );
  }

  /** Stores a finished transcript, scores the take by it and notes both in the session. */
  async add(key: TakeKey, transcript: Transcript): Promise<Result<Session>> {
    const present = await this.#take(key);
    if (!present.ok) return present;
    const record = await this.parts.transcripts.update(key, (current) =>
      succeed(withVersion(current, key.takeId, transcript)),
    );
    if (!record.ok) return record;
    const scored = await this.#score(key, record.value, { state: 'done' });
    this.parts.soundQueue.wanted(key);
    return scored;
  }

  /** Stores the user's wording beside the recognised one and scores the take by it. */
  correct(key: TakeKey, text: string): Promise<Result<TranscriptRecord>> {
    return this.#rewrite(key, (record) => {
      const active = record.versions[record.activeVersion];
      const words = active?.segments.flatMap((segment) => segment.words) ?? [];
      const correctedAt = new Date(this.ports.now()).toISOString();
      // A typed answer has no word times that the new words could take over.
      return { correctedAt, text, words: words.length > 0 ? this.ports.applyCorrection(words, text) : [] };
    });
  }

  /** Goes back to the recognised words. */
  dropCorrection(key: TakeKey): Promise<Result<TranscriptRecord>> {
    return this.#rewrite(key, () => null);
  }

  /** Has a recorded take transcribed again; what is there stays until then. */
  async rerun(key: TakeKey): Promise<Result<null>> {
    const queued = await this.parts.ledger.update(key.sessionId, (session) =>
      changeTake(session, key.takeId, (take) => {
        if (!canBeTranscribed(take)) return fail('not-allowed-now', 'This take cannot be transcribed.');
        return succeed({ ...take, transcription: { state: 'waiting' } });
      }),
    );
    if (!queued.ok) return queued;
    this.ports.transcriptionWanted(key);
    return succeed(null);
  }

  async #rewrite(
    key: TakeKey,
    correction: (record: TranscriptRecord) => Correction | null,
  ): Promise<Result<TranscriptRecord>> {
    const present = await this.#take(key);
    if (!present.ok) return present;
    const record = await this.parts.transcripts.update(key, (current) => {
      if (current === null) return fail('not-allowed-now', 'There is no transcript yet.');
      return succeed({ ...current, correction: correction(current) });
    });
    if (!record.ok) return record;
    const scored = await this.#score(key, record.value, present.value.transcription);
    return scored.ok ? record : scored;
  }

  async #score(
    { sessionId, takeId }: TakeKey,
    record: TranscriptRecord,
    transcription: TranscriptionState,
  ): Promise<Result<Session>> {
    const { ledger, judge } = this.parts;
    const session = await ledger.read(sessionId);
    const take = session.ok ? takeOf(session.value, takeId) : session;
    if (!session.ok || !take.ok) return session.ok ? (take as Result<never>) : session;
    const judged = await judge.judge(session.value, take.value, record);
    const score = scoreSummary(judged.score);
    const later = await this.#scoresBehind(session.value, take.value);
    return ledger.update(sessionId, (current) => {
      const scored = changeTake(current, takeId, (each) => succeed({ ...each, transcription, score }));
      if (!scored.ok || later.size === 0) return scored;
      const takes = scored.value.takes.map((each) => ({ ...each, score: later.get(each.id) ?? each.score }));
      return succeed({ ...scored.value, takes });
    });
  }

  /** The answers to follow-ups are read together with this one, so their scores change with its words. */
  async #scoresBehind(session: Session, take: Take): Promise<Map<string, Take['score']>> {
    const { judge, transcripts } = this.parts;
    const scores = new Map<string, Take['score']>();
    for (const later of session.takes) {
      const isBehind = later.questionIndex > take.questionIndex && isInThreadOf(session, later, take);
      if (!isBehind) continue;
      const stored = await transcripts.read({ sessionId: session.id, takeId: later.id });
      // Without a transcript of its own it has no score yet.
      if (!stored.ok || stored.value === null) continue;
      scores.set(later.id, scoreSummary((await judge.judge(session, later, stored.value)).score));
    }
    return scores;
  }

  async #take({ sessionId, takeId }: TakeKey): Promise<Result<Take>> {
    const session = await this.parts.ledger.read(sessionId);
    return session.ok ? takeOf(session.value, takeId) : session;
  }
}

function isInThreadOf(session: Session, later: Take, take: Take): boolean {
  return threadUpTo(session, later).answers.some(({ takeId }) => takeId === take.id);
}

function canBeTranscribed(take: Take): boolean {
  const { transcription } = take;
  const silent = transcription.state === 'failed' && transcription.code === 'no-sound';
  return take.input !== 'typed' && take.state !== 'recording' && !silent;
}
