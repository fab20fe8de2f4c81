import { closestWord } from '@shared/domain/packs/closest-word';
import { listWords } from '@shared/domain/packs/list-words';
import type { PackPath } from '@shared/domain/packs/pack-fault';

/** The part of a JSON Schema that says which entries there can be. */
export interface JsonShapeSchema {
  properties?: Record<string, JsonShapeSchema>;
  items?: JsonShapeSchema;
  additionalProperties?: JsonShapeSchema | boolean;
  propertyNames?: { enum?: readonly string[] };
  anyOf?: readonly JsonShapeSchema[];
  oneOf?: readonly JsonShapeSchema[];
}

interface UnknownEntry {
  path: PackPath;
  reason: string;
  suggestion: string;
}

/** Finds entries that the schema does not name, at any depth: most of them are a slip of the pen. */
export function findUnknownEntries(
  json: unknown,
  written: JsonShapeSchema,
  path: PackPath = [],
): UnknownEntry[] {
  const schema = joined(written);
  if (Array.isArray(json)) {
    const { items } = schema;
    if (!items) return [];
    return json.flatMap((value, index) => findUnknownEntries(value, items, [...path, index]));
  }
  if (typeof json !== 'object' || json === null) return [];
  const known = schema.propertyNames?.enum ?? (schema.properties ? Object.keys(schema.properties) : null);
  return Object.entries(json).flatMap(([name, value]) => {
    const here = [...path, name];
    if (known !== null && !known.includes(name)) return [describe(name, here, known)];
    const inner = innerSchema(schema, name);
    return inner ? findUnknownEntries(value, inner, here) : [];
  });
}

/** Where a value can have one of several shapes, an entry is known when any of them has it. */
function joined(schema: JsonShapeSchema): JsonShapeSchema {
  const shapes = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map(joined);
  if (shapes.length === 0) return schema;
  const properties = Object.assign({}, ...shapes.map((shape) => shape.properties ?? {})) as Record<
    string,
    JsonShapeSchema
  >;
  const items = shapes.find((shape) => shape.items)?.items;
  return {
    ...schema,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(items && { items }),
  };
}

function innerSchema(schema: JsonShapeSchema, name: string): JsonShapeSchema | null {
  const property = schema.properties?.[name];
  if (property) return property;
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : null;
}

function describe(name: string, path: PackPath, known: readonly string[]): UnknownEntry {
  const meant = closestWord(name, known);
  const visible = known.filter((entry) => entry !== '$schema');
  return {
    path,
    reason: `“${name}” is no entry that can stand here`,
    suggestion:
      meant === null ? `Take it out; there can be: ${listWords(visible)}.` : `Did you mean “${meant}”?`,
  };
}
