import { fail, succeed, type Failure, type Result } from '@shared/ipc/result';
import type { RealInterview, RealInterviewLog } from '@shared/model/real-interview';
import type { DataPaths } from '@electron/main/storage/data-paths';
import { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import type { Report } from '@electron/main/storage/file-failure';
import { JsonStore } from '@electron/main/storage/json-store';
import { documentFormats } from '@electron/main/storage/migrations/document-formats';

export interface RealInterviewStoreOptions {
  paths: DataPaths;
  now: () => number;
  newId: () => string;
  report: Report;
}

/** A real interview to keep: with a known id it takes the place of the one that is there. */
export type InterviewToKeep = Omit<RealInterview, 'id'> & { id: string | null };

/** `interviews.json`: the user's own log of real interviews. */
export class RealInterviewStore {
  readonly #newId: () => string;
  readonly #store: JsonStore<RealInterviewLog> | null;
  readonly #refusal: Failure | null;

  private constructor(opened: Result<JsonStore<RealInterviewLog>>, newId: () => string) {
    this.#newId = newId;
    this.#store = opened.ok ? opened.value : null;
    this.#refusal = opened.ok ? null : opened.error;
  }

  /**
   * Reads the log. A broken file is set aside with a report, and the log begins anew; one that cannot be opened or is
   * from a newer version is reported and left alone, and `save` and `remove` say why.
   */
  static async open({ paths, now, newId, report }: RealInterviewStoreOptions): Promise<RealInterviewStore> {
    const format = documentFormats.realInterviews;
    const path = paths.realInterviewsFile;
    const opened = await JsonStore.open(
      new DurableJsonFile({ path, format, now, report, resetWhenLost: true }),
    );
    if (!opened.ok) report(opened.error);
    return new RealInterviewStore(opened, newId);
  }

  /** All interviews, newest day first. */
  list(): RealInterview[] {
    return (this.#store?.value?.interviews ?? []).toSorted(
      (a, b) => b.day.localeCompare(a.day) || b.id.localeCompare(a.id),
    );
  }

  /** Keeps a new interview, or changes a known one; fails with `bad-request` for a day that does not exist. */
  save(interview: InterviewToKeep): Promise<Result<RealInterview[]>> {
    if (!isDay(interview.day)) {
      return Promise.resolve(fail('bad-request', `There is no such day as ${interview.day}.`));
    }
    const { id } = interview;
    return this.#change((interviews) => {
      if (id === null) return succeed([...interviews, { ...interview, id: this.#newId() }]);
      if (!interviews.some((each) => each.id === id)) return notThere();
      return succeed(interviews.map((each) => (each.id === id ? { ...interview, id } : each)));
    });
  }

  /** Takes an interview off the log. */
  remove(id: string): Promise<Result<RealInterview[]>> {
    return this.#change((interviews) => {
      const kept = interviews.filter((each) => each.id !== id);
      return kept.length === interviews.length ? notThere() : succeed(kept);
    });
  }

  async #change(
    change: (interviews: readonly RealInterview[]) => Result<RealInterview[]>,
  ): Promise<Result<RealInterview[]>> {
    if (this.#store === null) {
      const { code, message } = this.#refusal ?? { code: 'write-failed', message: 'The log is read-only.' };
      return fail(code, message);
    }
    const saved = await this.#store.update((current) => {
      const changed = change(current?.interviews ?? []);
      return changed.ok ? succeed({ schemaVersion: 1, interviews: changed.value }) : changed;
    });
    return saved.ok ? succeed(this.list()) : saved;
  }
}

function notThere(): Result<never> {
  return fail('not-found', 'This interview is not in the log any more.');
}

/** The schema checks the shape of a day; this keeps out the 31st of February. */
function isDay(day: string): boolean {
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}
