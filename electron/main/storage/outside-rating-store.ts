import { readdir, stat } from 'node:fs/promises';
import { succeed, type Result } from '@shared/ipc/result';
import { IdSchema } from '@shared/model/pack';
import type { OutsideRating, OutsideRatings } from '@shared/model/outside-rating';
import type { DataPaths } from '@electron/main/storage/data-paths';
import { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import type { Report } from '@electron/main/storage/file-failure';
import { JsonCollection } from '@electron/main/storage/json-collection';
import { documentFormats } from '@electron/main/storage/migrations/document-formats';

export interface OutsideRatingStoreOptions {
  paths: DataPaths;
  now: () => number;
  report: Report;
}

/** A rating with the answer that it is about. */
export interface StoredRating {
  sessionId: string;
  takeId: string;
  rating: OutsideRating;
}

/** Ratings by session, as `all` has read them. */
type RatingsBySession = Map<string, readonly OutsideRating[]>;

/**
 * The ratings by others, one file beside each session that has any. A broken file is set aside with a report and counts
 * as empty, so that one can be rated anew.
 */
export class OutsideRatingStore {
  readonly #paths: DataPaths;
  readonly #files: JsonCollection<OutsideRatings>;
  #all: Promise<RatingsBySession> | null = null;

  constructor({ paths, now, report }: OutsideRatingStoreOptions) {
    this.#paths = paths;
    const format = documentFormats.outsideRatings;
    this.#files = new JsonCollection(
      (id) => new DurableJsonFile({ path: paths.ratingsFile(id), format, now, report, resetWhenLost: true }),
    );
  }

  /** The ratings of all takes of a session, oldest first. Fails with `file-corrupt` or `file-too-new`. */
  async read(sessionId: string): Promise<Result<readonly OutsideRating[]>> {
    const found = await this.#files.read(sessionId);
    return found.ok ? succeed(found.value?.ratings ?? []) : found;
  }

  /** Changes the ratings of a session, whose folder must exist. */
  async update(
    sessionId: string,
    change: (ratings: readonly OutsideRating[]) => Result<OutsideRating[]>,
  ): Promise<Result<readonly OutsideRating[]>> {
    const saved = await this.#files.update(sessionId, (current) => {
      const changed = change(current?.ratings ?? []);
      return changed.ok ? succeed({ schemaVersion: 1, ratings: changed.value }) : changed;
    });
    if (!saved.ok) return saved;
    (await this.#all)?.set(sessionId, saved.value.ratings);
    return succeed(saved.value.ratings);
  }

  /** Every rating of every session. Files that cannot be read are left out; whoever opens their session is told. */
  async all(): Promise<StoredRating[]> {
    // Only this program changes the files, so they are read once.
    const all = await (this.#all ??= this.#readAll());
    return [...all].flatMap(([sessionId, ratings]) =>
      ratings.map((rating) => ({ sessionId, takeId: rating.takeId, rating })),
    );
  }

  async #readAll(): Promise<RatingsBySession> {
    const names = await readdir(this.#paths.sessionsFolder).catch(() => []); // no folder, no ratings
    const ids = names.filter((name) => IdSchema.safeParse(name).success);
    const found = await Promise.all(
      ids.map(async (id): Promise<[string, readonly OutsideRating[]][]> => {
        if (!(await this.#hasFile(id))) return [];
        const ratings = await this.read(id);
        return ratings.ok ? [[id, ratings.value]] : [];
      }),
    );
    return new Map(found.flat());
  }

  /** Most sessions have no such file; looking costs a tenth of opening. A backup alone counts as well. */
  async #hasFile(sessionId: string): Promise<boolean> {
    const path = this.#paths.ratingsFile(sessionId);
    const looks = [path, `${path}.bak`].map((each) =>
      stat(each).then(
        () => true,
        () => false,
      ),
    );
    return (await Promise.all(looks)).includes(true);
  }
}
