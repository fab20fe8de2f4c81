import { z } from 'zod';
import type { CheckedPart, LinedFault } from '@electron/main/packs/checking/checked-part';
import { explainSyntax } from '@electron/main/packs/checking/explain-syntax';
import { findDoubledEntries } from '@electron/main/packs/checking/find-doubled-entries';
import { packLimits } from '@electron/main/packs/reading/pack-limits';
import { countEntries } from '@shared/domain/packs/count-entries';
import { explainIssue } from '@shared/domain/packs/explain-issue';
import { findMarkup } from '@shared/domain/packs/find-markup';
import { findUnknownEntries, type JsonShapeSchema } from '@shared/domain/packs/find-unknown-entries';
import { keepsAllEntries } from '@shared/domain/packs/keeps-all-entries';
import { mayHoldMarkup } from '@shared/domain/packs/may-hold-markup';
import { scanJson } from '@shared/domain/packs/scan-json';

/**
 * Checks one file of a pack by itself: its JSON, its entries, its texts. A file without faults, as nearly all are, is
 * parsed once and never looked at for positions.
 */
export function checkPart<Value>(file: string, text: string, schema: z.ZodType<Value>): CheckedPart<Value> {
  const shape = scanJson(text);
  if (shape.depth > packLimits.depth) {
    return refuse(file, {
      reason: `has more than ${packLimits.depth} lists and groups inside each other`,
      suggestion: 'Write it as the guide to packs shows.',
    });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse(file, explainSyntax(text)); // its words are better than the parser's
  }
  // Each schema is used once or twice: compiling it first, as zod does otherwise, would take longer than it saves.
  const parsed = schema.safeParse(json, { jitless: true });
  const faults: LinedFault[] = [
    ...(parsed.success ? [] : schemaFaults(file, parsed.error, json)),
    ...(parsed.success && keepsAllEntries(json, parsed.data) ? [] : unknownEntries(file, schema, json)),
    ...(shape.entries === countEntries(json) ? [] : doubledEntries(file, text)),
    ...(mayHoldMarkup(text) ? markup(file, json) : []),
  ];
  return parsed.success && faults.length === 0 ? { value: parsed.data, faults: [] } : { value: null, faults };
}

function refuse(
  file: string,
  fault: Omit<LinedFault, 'file' | 'path'>,
): { value: null; faults: LinedFault[] } {
  return { value: null, faults: [{ file, path: [], ...fault }] };
}

function schemaFaults(file: string, error: z.ZodError, json: unknown): LinedFault[] {
  return error.issues
    .filter(({ code }) => code !== 'unrecognized_keys') // told at any depth by `unknownEntries`
    .map((issue) => ({ file, ...explainIssue(issue, json) }));
}

function unknownEntries(file: string, schema: z.ZodType, json: unknown): LinedFault[] {
  // The JSON Schema is the one public description of which entries there can be.
  const shape = z.toJSONSchema(schema, { io: 'input' }) as JsonShapeSchema;
  return findUnknownEntries(json, shape).map((found) => ({ file, ...found }));
}

function doubledEntries(file: string, text: string): LinedFault[] {
  return findDoubledEntries(text).map(({ path, line }) => ({
    file,
    path,
    line,
    reason: `the entry “${String(path.at(-1))}” stands twice in one group`,
    suggestion: 'Take one of the two out.',
  }));
}

function markup(file: string, json: unknown): LinedFault[] {
  return findMarkup(json).map(({ path, found }) => ({
    file,
    path,
    reason: `holds “${found}”, and a text of a pack must be plain`,
    suggestion: 'Take the script or markup out and write it in words.',
  }));
}
