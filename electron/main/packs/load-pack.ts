import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { checkPack } from '@shared/domain/questions/check-pack';
import {
  PackManifestSchema,
  QualitySchema,
  QuestionSchema,
  StageSchema,
  type Pack,
} from '@shared/model/pack';
import type { PackProblem } from '@shared/model/pack-problem';

/** More text than any pack needs; a larger file is refused before it is parsed. */
const maxFileBytes = 8 * 1024 * 1024;

export type LoadedPack = { pack: Pack; problems: [] } | { pack: null; problems: PackProblem[] };

interface PackPart<Value> {
  value: Value | null;
  problems: PackProblem[];
}

/** Reads and checks one pack folder. Every problem names the file, the place in it and the reason. */
export async function loadPack(folder: string): Promise<LoadedPack> {
  const name = basename(folder);
  const read = async <Value>(file: string, schema: z.ZodType<Value>): Promise<PackPart<Value>> => {
    const answer = await readPart(join(folder, file), schema);
    if ('value' in answer) return { value: answer.value, problems: [] };
    return { value: null, problems: answer.problems.map((problem) => ({ pack: name, file, ...problem })) };
  };
  const parts = await Promise.all([
    read('pack.json', PackManifestSchema),
    read('qualities.json', z.object({ qualities: z.array(QualitySchema).min(1) })),
    read('stages.json', z.object({ stages: z.array(StageSchema).min(1) })),
    read('questions.json', z.object({ questions: z.array(QuestionSchema).min(1) })),
  ]);
  const [{ value: manifest }, { value: qualities }, { value: stages }, { value: questions }] = parts;
  if (!manifest || !qualities || !stages || !questions) {
    return { pack: null, problems: parts.flatMap(({ problems }) => problems) };
  }
  const pack: Pack = { ...manifest, ...qualities, ...stages, ...questions };
  const faults = checkPack(pack).map((fault) => ({ pack: name, ...fault }));
  return faults.length > 0 ? { pack: null, problems: faults } : { pack, problems: [] };
}

type Part<Value> = { value: Value } | { problems: { path: string; reason: string }[] };

async function readPart<Value>(path: string, schema: z.ZodType<Value>): Promise<Part<Value>> {
  let content: string;
  try {
    const bytes = await readFile(path);
    if (bytes.byteLength > maxFileBytes) return whole('is larger than 8 MB, which no pack needs');
    content = bytes.toString('utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return whole(missing ? 'is missing' : `cannot be read (${String(error)})`);
  }
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    return whole(`is not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  return {
    problems: parsed.error.issues.map((issue) => ({ path: writePath(issue.path), reason: issue.message })),
  };
}

function whole(reason: string): { problems: { path: string; reason: string }[] } {
  return { problems: [{ path: '', reason }] };
}

/** Writes `['stages', 0, 'name']` as `stages[0].name`. */
function writePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, part) => {
    if (typeof part === 'number') return `${written}[${part}]`;
    return written === '' ? String(part) : `${written}.${String(part)}`;
  }, '');
}
