import { z } from 'zod';
import type { DocumentFormat } from '@electron/main/storage/migrations/document-format';

/** What became of the text of a stored file. */
export type ParsedDocument<T> =
  { state: 'sound'; value: T } | { state: 'too-new'; version: number } | { state: 'corrupt'; reason: string };

const VersionedSchema = z.looseObject({ schemaVersion: z.number().int().positive() });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever is not JSON fails the schema below just the same.
    return undefined;
  }
}

/**
 * Reads the text of a stored file: JSON, lifted through the migrations to the present version, checked by the schema.
 * `null`, an empty file and an object without a version count as corrupt, never as an empty document.
 */
export function parseDocument<T>(format: DocumentFormat<T>, text: string): ParsedDocument<T> {
  const versioned = VersionedSchema.safeParse(parseJson(text));
  if (!versioned.success) return { state: 'corrupt', reason: 'it is not a whole document with a version' };
  const version = versioned.data.schemaVersion;
  if (version > format.schemaVersion) return { state: 'too-new', version };
  let document: Record<string, unknown> = versioned.data;
  for (const migrate of format.migrations.slice(version - 1)) document = migrate(document);
  const checked = format.schema.safeParse(document);
  if (checked.success) return { state: 'sound', value: checked.data };
  const issue = checked.error.issues[0];
  return { state: 'corrupt', reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}` };
}
