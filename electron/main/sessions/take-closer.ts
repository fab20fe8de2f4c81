import { interviewReducer } from '@shared/domain/interview/interview-reducer';
import { succeed, type Result } from '@shared/ipc/result';
import type { InterruptionReason, InterviewEvent } from '@shared/model/interview';
import type { Session, Take } from '@shared/model/session';
import type { TranscriptRecord } from '@shared/model/transcript';
import { pcmAudio } from '@electron/main/recording/pcm-audio';
import type { TakeFinaliser } from '@electron/main/recording/take-finaliser';
import { changeTake } from '@electron/main/sessions/change-take';
import { closeTake } from '@electron/main/sessions/close-take';
import { scoreSummary } from '@electron/main/sessions/score-summary';
import type { SessionLedger } from '@electron/main/sessions/session-ledger';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import type { TakeJudge } from '@electron/main/sessions/take-judge';
import { takeOf } from '@electron/main/sessions/take-of';
import { typedTranscript } from '@electron/main/sessions/typed-transcript';
import type { DataPaths } from '@electron/main/storage/data-paths';
import { fileSizeBytes, folderSizeBytes } from '@electron/main/storage/disk-usage';
import type { TakeKey, TranscriptStore } from '@electron/main/storage/transcript-store';

/** How a take came to its end. */
export interface TakeEnding {
  endedAtMs: number;
  /** As the page measured it; null where nobody did. The length of the stored sound goes before it. */
  durationMs: number | null;
  interruption: InterruptionReason | null;
}

export interface TakeCloserParts {
  paths: DataPaths;
  ledger: SessionLedger;
  transcripts: TranscriptStore;
  judge: TakeJudge;
  finaliser: TakeFinaliser;
}

/** Brings takes whose files are closed to their end: into the session file at once, seekable in the background. */
export class TakeCloser {
  readonly #inTheWorks = new Set<Promise<void>>();

  constructor(
    private readonly ports: SessionPorts,
    private readonly parts: TakeCloserParts,
  ) {}

  /**
   * Notes the end of a take, lets the interview know, asks for the transcription and begins to make the file seekable.
   * A take that has ended already is left as it is.
   */
  async close(key: TakeKey, ending: TakeEnding): Promise<Result<Session>> {
    const { ledger, paths } = this.parts;
    const soundBytes = await fileSizeBytes(paths.trackFile(key.sessionId, key.takeId, 'pcm'));
    const sizeBytes = await folderSizeBytes(paths.takeFolder(key.sessionId, key.takeId));
    const typed = await this.#typedRecord(key);
    if (!typed.ok) return typed;
    const score = typed.value === null ? null : await this.#scoreOf(key, typed.value);
    let closed: Take | null = null;
    const saved = await ledger.update(key.sessionId, (session) => {
      const noted = changeTake(session, key.takeId, (take) => {
        if (take.state !== 'recording') return succeed(take);
        const durationMs = lengthOf(take, soundBytes, ending);
        closed = closeTake(take, { ...ending, durationMs, sizeBytes, soundBytes });
        return succeed(closed);
      });
      if (!noted.ok || closed === null) return noted;
      const scored = changeTake(noted.value, key.takeId, (take) =>
        succeed(score === null ? take : { ...take, score }),
      );
      return scored.ok ? succeed(this.#move(scored.value, key.takeId, ending)) : scored;
    });
    if (saved.ok && closed !== null) this.#goOn(key, closed);
    return saved;
  }

  /** Makes a take's file seekable, which nobody has to wait for; the session file hears of it. */
  complete(key: TakeKey): Promise<void> {
    const work = this.#complete(key).finally(() => this.#inTheWorks.delete(work));
    this.#inTheWorks.add(work);
    return work;
  }

  /** Resolves when all that was begun in the background is done. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#inTheWorks);
  }

  #goOn(key: TakeKey, closed: Take): void {
    if (closed.transcription.state === 'waiting') this.ports.transcriptionWanted(key);
    if (closed.state === 'finishing') void this.complete(key);
  }

  async #complete(key: TakeKey): Promise<void> {
    const { ledger, paths, finaliser } = this.parts;
    const { sessionId, takeId } = key;
    const soundBytes = await fileSizeBytes(paths.trackFile(sessionId, takeId, 'pcm'));
    const media = paths.trackFile(sessionId, takeId, 'media');
    const file = await finaliser.finalise(media, pcmAudio.durationMs(soundBytes));
    if (!file.seekable) this.ports.log(`take ${takeId} stays without an index: ${file.reason}`);
    const sizeBytes = await folderSizeBytes(paths.takeFolder(sessionId, takeId));
    const saved = await ledger.update(sessionId, (session) =>
      changeTake(session, takeId, (take) =>
        succeed({
          ...take,
          state: 'ready',
          seekable: file.seekable,
          durationMs: file.durationMs ?? take.durationMs,
          sizeBytes,
        }),
      ),
    );
    // The take stays `finishing` in its file, and the next start takes it up again.
    if (!saved.ok) this.ports.report(saved.error);
  }

  /** The stored text of a typed take, made empty where nothing was saved; null for a recorded one. */
  async #typedRecord(key: TakeKey): Promise<Result<TranscriptRecord | null>> {
    const session = await this.parts.ledger.read(key.sessionId);
    if (!session.ok) return session;
    const take = takeOf(session.value, key.takeId);
    if (!take.ok) return take;
    if (take.value.input !== 'typed') return succeed(null);
    return this.parts.transcripts.update(key, (current) =>
      succeed(current ?? typedTranscript(key.takeId, '', this.ports.now())),
    );
  }

  async #scoreOf(key: TakeKey, record: TranscriptRecord): Promise<Take['score']> {
    const session = await this.parts.ledger.read(key.sessionId);
    const take = session.ok ? takeOf(session.value, key.takeId) : session;
    if (!session.ok || !take.ok) return null; // the change that follows says why
    return scoreSummary((await this.parts.judge.judge(session.value, take.value, record)).score);
  }

  #move(session: Session, takeId: string, { endedAtMs, interruption }: TakeEnding): Session {
    const event: InterviewEvent =
      interruption === null
        ? { type: 'answer-finished', takeId, atMs: endedAtMs }
        : { type: 'interrupted', reason: interruption, atMs: endedAtMs };
    return { ...session, interview: interviewReducer(session.interview, event) };
  }
}

function lengthOf(take: Take, soundBytes: number, { durationMs, endedAtMs }: TakeEnding): number {
  if (soundBytes > 0) return pcmAudio.durationMs(soundBytes);
  if (durationMs !== null) return durationMs;
  // A typed answer lasts from its first moment to its end; without sound nobody knows more of a recorded one.
  return take.input === 'typed' ? Math.max(0, endedAtMs - Date.parse(take.startedAt)) : 0;
}
