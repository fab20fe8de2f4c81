import { stat } from 'node:fs/promises';
import { succeed, type Failure, type Result } from '@shared/ipc/result';
import type { LibraryEntry, Session } from '@shared/model/session';
import type { DataPaths } from '@electron/main/storage/data-paths';
import { describeSession } from '@electron/main/storage/describe-session';
import { folderSizeBytes } from '@electron/main/storage/disk-usage';
import { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import type { Report } from '@electron/main/storage/file-failure';
import { JsonStore } from '@electron/main/storage/json-store';
import { documentFormats } from '@electron/main/storage/migrations/document-formats';
import type { SessionStore } from '@electron/main/storage/session-store';

export interface LibraryIndexOptions {
  paths: DataPaths;
  sessions: SessionStore;
  now: () => number;
  report: Report;
  /** How long changes are gathered before `library.json` is written. */
  saveDelayMs?: number;
}

/** Tells whether a session file is still the one that an entry was made from. */
interface Stamp {
  mtimeMs: number;
  sizeBytes: number;
}

interface Indexed {
  entry: LibraryEntry;
  stamp: Stamp | null;
}

interface LibraryFile {
  schemaVersion: 2;
  sessions: Indexed[];
}

/** How many session files are read at once when entries are made anew. */
const readersAtOnce = 8;

/**
 * The list of all sessions, in memory. `library.json` only spares reading every session file at the start: each entry
 * carries the stamp of the file it was made from, so whatever changed behind its back is read again. Therefore it may
 * be written late and together, and a save costs the same however many sessions there are.
 */
export class LibraryIndex {
  readonly #options: LibraryIndexOptions;
  readonly #store: JsonStore<LibraryFile> | null;
  readonly #indexed = new Map<string, Indexed>();
  #list: readonly LibraryEntry[] | null = null;
  #saving: NodeJS.Timeout | null = null;

  private constructor(options: LibraryIndexOptions, store: JsonStore<LibraryFile> | null) {
    this.#options = options;
    this.#store = store;
  }

  /** Reads the list and brings it up to date with the session folders. */
  static async open(options: LibraryIndexOptions): Promise<LibraryIndex> {
    const { paths, now, report, sessions } = options;
    const format = documentFormats.library;
    const path = paths.libraryFile;
    const opened = await JsonStore.open(
      new DurableJsonFile({ path, format, now, report, resetWhenLost: true }),
    );
    if (!opened.ok) report(opened.error);
    const index = new LibraryIndex(options, opened.ok ? opened.value : null);
    const known = new Map<string, Indexed>();
    for (const each of index.#store?.value?.sessions ?? []) known.set(each.entry.sessionId, each);
    const ids = await sessions.ids();
    const readers = Array.from({ length: readersAtOnce }, async () => {
      for (let id = ids.pop(); id !== undefined; id = ids.pop()) await index.#look(id, known.get(id));
    });
    await Promise.all(readers);
    return index;
  }

  /** All sessions, newest first, deleted and unreadable ones included. One frozen array until something changes. */
  list(): readonly LibraryEntry[] {
    this.#list ??= Object.freeze(
      [...this.#indexed.values()]
        .map(({ entry }) => entry)
        .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || a.sessionId.localeCompare(b.sessionId)),
    );
    return this.#list;
  }

  find(sessionId: string): LibraryEntry | null {
    return this.#indexed.get(sessionId)?.entry ?? null;
  }

  /** Takes over what was just saved. Calls for one session must come in the order of its saves. */
  async record(session: Session): Promise<LibraryEntry> {
    const stamp = await this.#stampOf(session.id);
    const sizeBytes = await folderSizeBytes(this.#options.paths.sessionFolder(session.id));
    const entry = describeSession(session, sizeBytes);
    this.#put({ entry, stamp });
    return entry;
  }

  /** Marks a session that cannot be read as deleted or not: its own file cannot say so. */
  markUnreadable(sessionId: string, deletedAt: string | null): LibraryEntry | null {
    const indexed = this.#indexed.get(sessionId);
    if (indexed === undefined || indexed.entry.problem === null) return null;
    const entry = { ...indexed.entry, deletedAt };
    this.#put({ ...indexed, entry });
    return entry;
  }

  /** Drops a session whose folder was deleted. */
  remove(sessionId: string): void {
    this.#indexed.delete(sessionId);
    this.#changed();
  }

  /** Writes `library.json` now; for the end of the program. */
  async flush(): Promise<Result<null>> {
    if (this.#saving !== null) clearTimeout(this.#saving);
    this.#saving = null;
    if (this.#store === null) return succeed(null);
    const sessions = [...this.#indexed.values()];
    const saved = await this.#store.update(() => succeed({ schemaVersion: 2, sessions }));
    return saved.ok ? succeed(null) : saved;
  }

  async #look(sessionId: string, known: Indexed | undefined): Promise<void> {
    const stamp = await this.#stampOf(sessionId);
    const unchanged =
      stamp?.mtimeMs === known?.stamp?.mtimeMs && stamp?.sizeBytes === known?.stamp?.sizeBytes;
    if (known !== undefined && stamp !== null && unchanged && known.entry.problem === null) {
      this.#indexed.set(sessionId, known);
      return;
    }
    const read = await this.#options.sessions.read(sessionId);
    if (read.ok) {
      await this.record(read.value);
      return;
    }
    const sizeBytes = await folderSizeBytes(this.#options.paths.sessionFolder(sessionId));
    // A folder without anything in it is what a crash leaves between making the folder and the first save.
    if (read.error.code === 'not-found' && sizeBytes === 0) return;
    const changedMs = stamp?.mtimeMs ?? this.#options.now();
    const facts = known?.entry ?? entryWithoutFacts(sessionId, new Date(changedMs).toISOString());
    this.#put({ entry: { ...facts, sizeBytes, problem: problemOf(read.error) }, stamp });
  }

  async #stampOf(sessionId: string): Promise<Stamp | null> {
    const stats = await stat(this.#options.paths.sessionFile(sessionId)).catch(() => null);
    return stats === null ? null : { mtimeMs: stats.mtimeMs, sizeBytes: stats.size };
  }

  #put(indexed: Indexed): void {
    this.#indexed.set(indexed.entry.sessionId, indexed);
    this.#changed();
  }

  #changed(): void {
    this.#list = null;
    this.#saving ??= setTimeout(() => {
      // A failure needs no word: the next change or start writes the list again, and saves report a full disk.
      void this.flush();
    }, this.#options.saveDelayMs ?? 2000).unref();
  }
}

function problemOf(failure: Failure): string {
  return failure.code === 'not-found' ? 'The session file is missing.' : failure.message;
}

function entryWithoutFacts(sessionId: string, time: string): LibraryEntry {
  return {
    sessionId,
    createdAt: time,
    updatedAt: time,
    packId: 'unknown',
    stageId: 'unknown',
    roundId: 'unknown',
    purpose: 'round',
    loopId: null,
    mode: 'real',
    title: 'Unreadable session',
    company: '',
    state: 'unfinished',
    answers: 0,
    questions: 0,
    durationMs: 0,
    sizeBytes: 0,
    overall: null,
    questionIds: [],
    deletedAt: null,
    problem: null,
  };
}
