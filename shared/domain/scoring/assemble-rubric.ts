import { RubricSchema, type Rubric } from '@shared/model/rubric';
import { checkRubric } from './check-rubric';

/** One file of a rubric folder: its name, for messages, and what it holds. */
export interface RubricFile {
  name: string;
  content: unknown;
}

/** A rubric, or the sentences that say what is wrong with its files. */
export type AssembledRubric = { rubric: Rubric; problems: [] } | { rubric: null; problems: string[] };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds one file's part: lists grow, named entries are added, and a name that is given twice is a mistake. */
function addPart(whole: Record<string, unknown>, key: string, part: unknown, file: string): string[] {
  const present = whole[key];
  if (present === undefined) {
    whole[key] = part;
    return [];
  }
  if (Array.isArray(present) && Array.isArray(part)) {
    whole[key] = [...(present as unknown[]), ...(part as unknown[])];
    return [];
  }
  if (isObject(present) && isObject(part)) {
    const twice = Object.keys(part).filter((name) => name in present);
    whole[key] = { ...present, ...part };
    return twice.map((name) => `${file}: "${name}" in "${key}" is already given in another file.`);
  }
  return [`${file}: "${key}" is already given in another file.`];
}

/** Puts the files of a rubric folder together and checks the whole; `about` in a file is for its readers only. */
export function assembleRubric(files: readonly RubricFile[]): AssembledRubric {
  const whole: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const { name, content } of files) {
    if (!isObject(content)) {
      problems.push(`${name}: an object is expected.`);
      continue;
    }
    for (const [key, part] of Object.entries(content))
      if (key !== 'about') problems.push(...addPart(whole, key, part, name));
  }
  const parsed = RubricSchema.safeParse(whole);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    return { rubric: null, problems: [...problems, ...wrong] };
  }
  problems.push(...checkRubric(parsed.data));
  return problems.length === 0 ? { rubric: parsed.data, problems: [] } : { rubric: null, problems };
}
