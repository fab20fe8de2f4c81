import { fail, type Failure, type Result } from '@shared/ipc/result';
import { SettingsSchema, type Settings, type SettingsChange } from '@shared/model/settings';
import { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import type { Report } from '@electron/main/storage/file-failure';
import { JsonStore } from '@electron/main/storage/json-store';
import { documentFormats } from '@electron/main/storage/migrations/document-formats';

export interface SettingsStoreOptions {
  path: string;
  now: () => number;
  report: Report;
}

const defaults = SettingsSchema.parse({});

/** `settings.json`: what the user chose, with a default for everything. */
export class SettingsStore {
  readonly #store: JsonStore<Settings> | null;
  readonly #refusal: Failure | null;

  private constructor(opened: Result<JsonStore<Settings>>) {
    this.#store = opened.ok ? opened.value : null;
    this.#refusal = opened.ok ? null : opened.error;
  }

  /**
   * Reads the settings. A lost file means defaults and a report. A file from a newer version, or one that the system
   * does not let us read, also means defaults, but then nothing is written over it and `update` says why.
   */
  static async open(options: SettingsStoreOptions): Promise<SettingsStore> {
    const file = new DurableJsonFile({ ...options, format: documentFormats.settings, resetWhenLost: true });
    const opened = await JsonStore.open(file);
    if (!opened.ok) options.report(opened.error);
    return new SettingsStore(opened);
  }

  get(): Settings {
    return this.#store?.value ?? defaults;
  }

  /** Changes the named settings and leaves the others; `voice`, `conditions` and `secondOpinion` are merged field by field. */
  async update(change: SettingsChange): Promise<Result<Settings>> {
    if (this.#store === null) {
      return fail(
        this.#refusal?.code ?? 'write-failed',
        this.#refusal?.message ?? 'The settings are read-only.',
      );
    }
    return this.#store.update((current) => ({ ok: true, value: merge(current ?? defaults, change) }));
  }
}

function merge(settings: Settings, change: SettingsChange): Settings {
  const { voice, conditions, secondOpinion, ...rest } = change;
  return {
    ...settings,
    ...withoutGaps(rest),
    voice: { ...settings.voice, ...withoutGaps(voice ?? {}) },
    conditions: { ...settings.conditions, ...withoutGaps(conditions ?? {}) },
    secondOpinion: { ...settings.secondOpinion, ...withoutGaps(secondOpinion ?? {}) },
  };
}

/** Drops fields that are present but undefined, so that they do not cover what was set. */
function withoutGaps<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
