import type { LibraryEntry, Session } from '@shared/model/session';
import type { Pack } from '@shared/model/pack';
import type { Rubric } from '@shared/model/rubric';
import { digestSession, type DigestParts } from '@electron/main/progress/digest-session';
import type { SessionLedger } from '@electron/main/sessions/session-ledger';
import type { LibraryIndex } from '@electron/main/storage/library-index';
import type { SessionDigest } from '@electron/main/storage/progress-digest';
import type { ProgressDigestStore } from '@electron/main/storage/progress-digest-store';
import { SerialQueue } from '@electron/main/storage/serial-queue';

export interface DigestKeeperParts extends DigestParts {
  ledger: Pick<SessionLedger, 'read'>;
  library: Pick<LibraryIndex, 'list' | 'find'>;
  /** Reads the digests when they are first needed. */
  openDigests: () => Promise<ProgressDigestStore>;
}

export interface DigestKeeperPorts {
  now: () => number;
  findPack: (packId: string) => Pack | null;
  rubricFor: (pack: Pack) => Rubric | null;
  /** Told when digests were made in the background. */
  caughtUp: (last: LibraryEntry) => void;
  log: (message: string) => void;
}

/** A session that counts, with its digest where there is one. `isOld`: read by another rubric or pack. */
export interface KnownSession {
  entry: LibraryEntry;
  digest: SessionDigest | null;
  isChanged: boolean;
  isOld: boolean;
}

/** After a change the background waits this long: the interviewer thinks first, and changes come in groups. */
const quietMs = 2000;
/** Between two sessions the program belongs to the user. */
const restMs = 100;
/** How often the page hears of it while much is read. */
const tellEvery = 20;

/**
 * Keeps the digests in step with the sessions: what a change, another rubric or another pack made untrue is read and
 * judged again, the newest first, a session at a time. Nothing is read while an interview runs.
 */
export class DigestKeeper {
  readonly #queue = new SerialQueue();
  /** Interviews in which the clock runs. */
  readonly #running = new Set<string>();
  /** Changed in this run, also where two changes fell into one millisecond. */
  readonly #changed = new Set<string>();
  /** Could not be read when it was tried; nothing is tried twice. */
  readonly #unreadable = new Set<string>();
  #digests: Promise<ProgressDigestStore> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #waitsMs = Infinity;
  #unsaid = 0;
  #isStopped = false;

  constructor(
    private readonly ports: DigestKeeperPorts,
    private readonly parts: DigestKeeperParts,
  ) {}

  /** To be told of every change of a session. */
  sessionChanged(session: Pick<Session, 'id' | 'interview'>): void {
    if (session.interview.clock.runningSinceMs === null) this.#running.delete(session.id);
    else this.#running.add(session.id);
    this.reread(session.id);
  }

  /** Has a session read again, although its file says nothing new: its sound was measured. */
  reread(sessionId: string): void {
    this.#changed.add(sessionId);
    this.#unreadable.delete(sessionId);
    this.schedule(quietMs);
  }

  /** Reads again what is not true any more until it is all done or the time is over; the rest goes on by itself. */
  async catchUp(budgetMs: number, packId: string | null): Promise<void> {
    const untilMs = this.ports.now() + budgetMs;
    const waiting = await this.#waiting();
    const first = waiting.filter(({ entry }) => entry.packId === packId);
    const others = waiting.filter(({ entry }) => entry.packId !== packId);
    for (const { entry } of [...first, ...others]) {
      if (this.ports.now() > untilMs) return this.schedule(restMs);
      await this.#read(entry);
    }
  }

  /** All sessions that are kept and can be read, newest first. */
  async known(): Promise<KnownSession[]> {
    const digests = await this.#opened();
    const versions = new Map<string, { rubricVersion: string; packVersion: string } | null>();
    return this.parts.library.list().flatMap((entry) => {
      if (entry.deletedAt !== null || entry.problem !== null) return [];
      if (!versions.has(entry.packId)) versions.set(entry.packId, this.#versionsOf(entry.packId));
      const versionsNow = versions.get(entry.packId) ?? null;
      const digest = digests.find(entry.sessionId);
      return [
        {
          entry,
          digest,
          isChanged: this.#changed.has(entry.sessionId) || digest?.updatedAt !== entry.updatedAt,
          // Without a rubric or a pack nothing can be read anew, and what was read stays.
          isOld:
            versionsNow !== null &&
            digest !== null &&
            (digest.rubricVersion !== versionsNow.rubricVersion ||
              digest.packVersion !== versionsNow.packVersion),
        },
      ];
    });
  }

  /** Goes on in the background after a while; a shorter wait takes the place of a longer one. */
  schedule(afterMs: number): void {
    if (this.#isStopped || this.#waitsMs <= afterMs) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#waitsMs = afterMs;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#waitsMs = Infinity;
      // Nobody waits for it: what goes wrong is in the log, and the next change tries again.
      this.#goOn().catch((error: unknown) =>
        this.ports.log(`progress was not brought up to date: ${String(error)}`),
      );
    }, afterMs).unref();
  }

  /** Stops the background and writes what is there. */
  async close(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#queue.settled();
    if (this.#digests === null) return;
    const digests = await this.#digests;
    for (const sessionId of this.#changed) digests.forget(sessionId);
    // A session that was deleted can still be restored, so its digest goes with its files.
    digests.keepOnly(new Set(this.parts.library.list().map(({ sessionId }) => sessionId)));
    await digests.flush();
  }

  async #goOn(): Promise<void> {
    if (this.#running.size > 0 || this.#isStopped) return;
    const [next, ...rest] = await this.#waiting();
    if (!next) return;
    await this.#read(next.entry);
    this.#unsaid += 1;
    if (rest.length === 0 || this.#unsaid >= tellEvery) {
      this.#unsaid = 0;
      this.ports.caughtUp(this.parts.library.find(next.entry.sessionId) ?? next.entry);
    }
    if (rest.length > 0) this.schedule(restMs);
  }

  async #waiting(): Promise<KnownSession[]> {
    return (await this.known()).filter(
      ({ entry, isChanged, isOld }) => (isChanged || isOld) && !this.#unreadable.has(entry.sessionId),
    );
  }

  #read({ sessionId, packId }: LibraryEntry): Promise<void> {
    return this.#queue.run(async () => {
      this.#changed.delete(sessionId);
      const session = await this.parts.ledger.read(sessionId);
      if (!session.ok) {
        this.#unreadable.add(sessionId); // the library tells the user about it
        return;
      }
      const pack = this.ports.findPack(packId);
      const rubricVersion = this.#versionsOf(packId)?.rubricVersion ?? '';
      const digest = await digestSession(session.value, { pack, rubricVersion }, this.parts);
      (await this.#opened()).put(digest);
    });
  }

  #versionsOf(packId: string): { rubricVersion: string; packVersion: string } | null {
    const pack = this.ports.findPack(packId);
    const rubric = pack && this.ports.rubricFor(pack);
    return rubric && { rubricVersion: rubric.version, packVersion: pack.version };
  }

  #opened(): Promise<ProgressDigestStore> {
    return (this.#digests ??= this.parts.openDigests());
  }
}
