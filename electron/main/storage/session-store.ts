import { mkdir, readdir, rm } from 'node:fs/promises';
import { fail, succeed, type Result } from '@shared/ipc/result';
import { IdSchema } from '@shared/model/pack';
import type { Session } from '@shared/model/session';
import type { DataPaths } from '@electron/main/storage/data-paths';
import { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import { systemCode, writeFailure, type Report } from '@electron/main/storage/file-failure';
import { JsonCollection } from '@electron/main/storage/json-collection';
import { documentFormats } from '@electron/main/storage/migrations/document-formats';

export interface SessionStoreOptions {
  paths: DataPaths;
  now: () => number;
  report: Report;
}

/** The session files, one folder each. Knows nothing of lists or of what a session may do. */
export class SessionStore {
  readonly #paths: DataPaths;
  readonly #files: JsonCollection<Session>;

  constructor({ paths, now, report }: SessionStoreOptions) {
    this.#paths = paths;
    const format = documentFormats.session;
    this.#files = new JsonCollection(
      (id) => new DurableJsonFile({ path: paths.sessionFile(id), format, now, report }),
    );
  }

  /** Ids of all session folders, whether their files can be read or not. */
  async ids(): Promise<string[]> {
    const entries = await readdir(this.#paths.sessionsFolder, { withFileTypes: true }).catch(() => []);
    return entries
      .filter((entry) => entry.isDirectory() && IdSchema.safeParse(entry.name).success)
      .map((entry) => entry.name);
  }

  /** Writes a new session into a folder of its own; an id that is taken is refused with `bad-request`. */
  async create(session: Session): Promise<Result<Session>> {
    const folder = this.#paths.sessionFolder(session.id);
    try {
      await mkdir(this.#paths.sessionsFolder, { recursive: true });
      await mkdir(folder);
    } catch (error) {
      if (systemCode(error) === 'EEXIST')
        return fail('bad-request', 'There is a session with this id already.');
      return { ok: false, error: writeFailure(error, 'The session') };
    }
    const created = await this.#files.update(session.id, () => succeed(session));
    if (!created.ok) await rm(folder, { recursive: true, force: true }).catch(() => undefined); // empty: no harm
    return created;
  }

  /** One session; fails with `not-found`, `file-corrupt` or `file-too-new`. */
  async read(sessionId: string): Promise<Result<Session>> {
    const found = await this.#files.read(sessionId);
    if (!found.ok) return found;
    return found.value === null ? noSession() : succeed(found.value);
  }

  /** Changes one session; see `JsonStore.update`. */
  update(sessionId: string, change: (session: Session) => Result<Session>): Promise<Result<Session>> {
    return this.#files.update(sessionId, (current) => (current === null ? noSession() : change(current)));
  }

  /** Deletes the session's folder with everything in it. */
  async remove(sessionId: string): Promise<Result<null>> {
    this.#files.forget(sessionId);
    try {
      await rm(this.#paths.sessionFolder(sessionId), { recursive: true, force: true, maxRetries: 5 });
    } catch (error) {
      return { ok: false, error: writeFailure(error, 'The deletion of a session') };
    }
    return succeed(null);
  }
}

function noSession(): Result<never> {
  return fail('not-found', 'There is no such session.');
}
