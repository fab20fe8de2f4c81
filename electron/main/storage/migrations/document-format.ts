import type { z } from 'zod';

/** Lifts a document by one version. Pure, never edited once released: later changes are further steps. */
export type Migration = (old: Record<string, unknown>) => Record<string, unknown>;

/** A kind of stored document: its schema at the present version and the steps that lead there. */
export interface DocumentFormat<T> {
  /** Starts a sentence for the user: "The settings". */
  readonly name: string;
  readonly schemaVersion: number;
  readonly schema: z.ZodType<T>;
  /** `migrations[0]` lifts version 1 to 2, and so on. */
  readonly migrations: readonly Migration[];
}

/** Declares a document format; a missing or surplus migration is a bug and throws at once. */
export function defineDocument<T>(format: DocumentFormat<T>): DocumentFormat<T> {
  const expected = format.schemaVersion - 1;
  if (format.migrations.length !== expected) {
    throw new Error(`${format.name}: version ${format.schemaVersion} needs ${expected} migrations`);
  }
  return format;
}
