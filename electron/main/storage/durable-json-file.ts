import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import { systemCode, type Report } from '@electron/main/storage/file-failure';
import type { DocumentFormat } from '@electron/main/storage/migrations/document-format';
import { parseDocument, type ParsedDocument } from '@electron/main/storage/migrations/parse-document';
import { renameOver } from '@electron/main/storage/rename-over';
import { isLeftoverOf, replaceFile } from '@electron/main/storage/replace-file';
import { StoredFileError } from '@electron/main/storage/stored-file-error';

export interface DurableJsonFileOptions<T> {
  path: string;
  format: DocumentFormat<T>;
  /** Milliseconds since the epoch. */
  now: () => number;
  report: Report;
  /** For a document that can be made anew: when file and backup are lost, read as missing instead of failing. */
  resetWhenLost?: boolean;
}

type Found<T> = ParsedDocument<T> | { state: 'missing' };

/**
 * The lowdb adapter for one file. Writes are atomic and keep the last content as `.bak`. A damaged file is moved aside
 * as `.corrupt-<time>`, the backup takes its place, and the fact is reported. A file from a newer version is refused
 * and left alone.
 */
export class DurableJsonFile<T> implements Adapter<T> {
  readonly #options: DurableJsonFileOptions<T>;

  constructor(options: DurableJsonFileOptions<T>) {
    this.#options = options;
  }

  get format(): DocumentFormat<T> {
    return this.#options.format;
  }

  /** The document, or null where there is no file yet. Throws `StoredFileError` with the failure's code. */
  async read(): Promise<T | null> {
    const { path, format } = this.#options;
    await this.#sweep();
    const found = await this.#find(path);
    if (found.state === 'sound') return found.value;
    if (found.state === 'too-new') throw this.#tooNew();
    if (found.state === 'corrupt') await this.#moveAside(path);
    const backup = await this.#find(`${path}.bak`);
    if (backup.state === 'too-new') throw this.#tooNew();
    if (backup.state === 'sound') {
      await replaceFile(path, serialise(backup.value), { keepBackup: false }).catch(() => {
        // The backup is still there and is found again next time, so a full disk does not stop us here.
      });
      this.#report(`${format.name} could not be read, so the version saved before it is used.`);
      return backup.value;
    }
    if (backup.state === 'corrupt') await this.#moveAside(`${path}.bak`);
    return this.#lost(found, backup);
  }

  /** Writes the document; throws the system's error and leaves the old content when that fails. */
  async write(value: T): Promise<void> {
    await replaceFile(this.#options.path, serialise(value));
  }

  #lost(found: Found<T>, backup: Found<T>): null {
    const { format, resetWhenLost } = this.#options;
    const damaged = [found, backup].find((each) => each.state === 'corrupt');
    if (damaged === undefined) return null;
    const message = `${format.name} could not be read: ${damaged.reason}. The damaged file was kept.`;
    if (!resetWhenLost) throw new StoredFileError({ code: 'file-corrupt', message });
    this.#report(message);
    return null;
  }

  async #find(path: string): Promise<Found<T>> {
    try {
      return parseDocument(this.#options.format, await readFile(path, 'utf8'));
    } catch (error) {
      const code = systemCode(error);
      if (code === 'ENOENT') return { state: 'missing' };
      if (code === null) throw error;
      throw this.#unreadable(code);
    }
  }

  async #moveAside(path: string): Promise<void> {
    const time = new Date(this.#options.now()).toISOString().replaceAll(/[-:]/g, '');
    try {
      await renameOver(path, `${path}.corrupt-${time}`);
    } catch (error) {
      // Going on would let the next write push the damaged content over the backup.
      throw this.#unreadable(systemCode(error) ?? 'unknown');
    }
  }

  /** Removes what writes left behind that were cut off by a crash. */
  async #sweep(): Promise<void> {
    const { path } = this.#options;
    const folder = dirname(path);
    const names = await readdir(folder).catch(() => []); // no folder, nothing to sweep; reading tells the reason
    const leftovers = names.filter((name) => isLeftoverOf(path, name) || isLeftoverOf(`${path}.bak`, name));
    await Promise.all(
      leftovers.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)),
    );
  }

  #tooNew(): StoredFileError {
    const message = `${this.#options.format.name} was saved by a newer version of Greenroom and is left as it is.`;
    return new StoredFileError({ code: 'file-too-new', message });
  }

  #unreadable(code: string): StoredFileError {
    const message = `${this.#options.format.name} could not be read (${code}).`;
    return new StoredFileError({ code: 'file-corrupt', message });
  }

  #report(message: string): void {
    this.#options.report({ code: 'file-corrupt', message });
  }
}

function serialise(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
