import { stat } from 'node:fs/promises';
import { interviewReducer } from '@shared/domain/interview/interview-reducer';
import { succeed } from '@shared/ipc/result';
import type { LibraryEntry, Session, Take, TakeTrack } from '@shared/model/session';
import { diskReserve } from '@electron/main/recording/disk-reserve';
import type { SessionLedger } from '@electron/main/sessions/session-ledger';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import type { TakeCloser } from '@electron/main/sessions/take-closer';
import type { DataPaths } from '@electron/main/storage/data-paths';
import type { LibraryIndex } from '@electron/main/storage/library-index';
import type { SessionStore } from '@electron/main/storage/session-store';

export interface RecoveryServiceParts {
  paths: DataPaths;
  sessions: SessionStore;
  ledger: SessionLedger;
  library: LibraryIndex;
  closer: TakeCloser;
}

const tracks: TakeTrack[] = ['media', 'pcm'];

/** Puts in order, at the start, what the last run left: deleted sessions, open takes, interviews that were under way. */
export class RecoveryService {
  constructor(
    private readonly ports: SessionPorts,
    private readonly parts: RecoveryServiceParts,
  ) {}

  /**
   * Resolves when every session file tells the truth again; files are made seekable in the background after that.
   * Has to run before the page asks for sessions, and the transcription queue after it.
   */
  async run(): Promise<void> {
    for (const entry of this.parts.library.list()) {
      if (entry.deletedAt !== null) await this.#purge(entry);
      else if (entry.problem === null && entry.state !== 'done') await this.#recover(entry.sessionId);
    }
  }

  async #purge({ sessionId }: LibraryEntry): Promise<void> {
    const removed = await this.parts.sessions.remove(sessionId);
    if (removed.ok) this.parts.library.remove(sessionId);
    else this.ports.report(removed.error);
  }

  async #recover(sessionId: string): Promise<void> {
    const session = await this.parts.ledger.read(sessionId);
    if (!session.ok) return; // it was readable a moment ago; the next start tells
    const { takes } = session.value;
    for (const take of takes) if (take.state === 'recording') await this.#closeOpenTake(session.value, take);
    await this.#settleStates(session.value);
    for (const take of takes) {
      if (take.state === 'finishing') void this.parts.closer.complete({ sessionId, takeId: take.id });
    }
  }

  /** The take ended when its files were written last: the clock must not count the time until this start. */
  async #closeOpenTake(session: Session, take: Take): Promise<void> {
    const { paths, closer } = this.parts;
    const key = { sessionId: session.id, takeId: take.id };
    await diskReserve.release(paths.takeFolder(session.id, take.id));
    const files = tracks.map((track) => paths.trackFile(session.id, take.id, track));
    const writtenMs = await Promise.all(files.map(lastWriteMs));
    const endedAtMs = Math.max(Date.parse(session.updatedAt), ...writtenMs);
    const closed = await closer.close(key, { endedAtMs, durationMs: null, interruption: 'app-closed' });
    if (!closed.ok) this.ports.report(closed.error);
  }

  /** What runs in the file does not run any more: the transcription waits again, the interview is interrupted. */
  async #settleStates({ id }: Session): Promise<void> {
    const settled = await this.parts.ledger.update(id, (session) => {
      const interview = this.#interruptRunning(session);
      const stale = session.takes.some((take) => take.transcription.state === 'running');
      if (interview === session.interview && !stale) return succeed(session);
      return succeed({ ...session, interview, takes: stale ? session.takes.map(waitAgain) : session.takes });
    });
    if (!settled.ok) this.ports.report(settled.error);
  }

  #interruptRunning({ interview, updatedAt }: Session): Session['interview'] {
    if (interview.clock.runningSinceMs === null) return interview;
    const atMs = Date.parse(updatedAt);
    return interviewReducer(interview, { type: 'interrupted', reason: 'app-closed', atMs });
  }
}

function waitAgain(take: Take): Take {
  if (take.transcription.state !== 'running') return take;
  return { ...take, transcription: { state: 'waiting' } };
}

async function lastWriteMs(path: string): Promise<number> {
  const stats = await stat(path).catch(() => null);
  return stats?.mtimeMs ?? 0;
}
