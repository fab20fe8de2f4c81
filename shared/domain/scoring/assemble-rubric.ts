import { explainIssue } from '@shared/domain/packs/explain-issue';
import { RubricSchema, type Rubric } from '@shared/model/rubric';
import { checkRubric } from './check-rubric';
import { placeInRubric } from './place-in-rubric';

/** One file of a rubric folder: its name, for messages, and what it holds. */
export interface RubricFile {
  name: string;
  content: unknown;
}

/** A rubric, or the sentences that say what is wrong with its files. */
export type AssembledRubric = { rubric: Rubric; problems: [] } | { rubric: null; problems: string[] };

/** Which files gave what: of a list, its entries one after another; of a group, each by its name. */
interface Origins {
  /** File by name of the part, for parts that one file gives as a whole. */
  parts: Map<string, string>;
  lists: Map<string, string[]>;
  groups: Map<string, Map<string, string>>;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function remember({ parts, lists, groups }: Origins, key: string, part: unknown, file: string): void {
  if (!parts.has(key)) parts.set(key, file);
  if (Array.isArray(part)) lists.set(key, [...(lists.get(key) ?? []), ...part.map(() => file)]);
  else if (isObject(part)) {
    const known = groups.get(key) ?? new Map<string, string>();
    for (const name of Object.keys(part)) known.set(name, file);
    groups.set(key, known);
  }
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

function fileOfPlace({ parts, lists, groups }: Origins, [key, second]: readonly (string | number)[]): string {
  const name = String(key ?? '');
  const inside =
    typeof second === 'number' ? lists.get(name)?.[second] : groups.get(name)?.get(String(second));
  return inside ?? parts.get(name) ?? '';
}

function wrongForm(whole: Record<string, unknown>, origins: Origins): string[] | Rubric {
  const parsed = RubricSchema.safeParse(whole);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map((issue) => {
    const { path, reason, suggestion } = explainIssue(issue, whole);
    const file = fileOfPlace(origins, path);
    return `${file === '' ? '' : `${file}: `}${placeInRubric(path, whole)} ${reason}. ${suggestion}`;
  });
}

/** Puts the files of a rubric folder together and checks the whole; `about` in a file is for its readers only. */
export function assembleRubric(files: readonly RubricFile[]): AssembledRubric {
  const whole: Record<string, unknown> = {};
  const origins: Origins = { parts: new Map(), lists: new Map(), groups: new Map() };
  const problems: string[] = [];
  for (const { name, content } of files) {
    if (!isObject(content)) {
      problems.push(`${name}: an object is expected.`);
      continue;
    }
    for (const [key, part] of Object.entries(content)) {
      if (key === 'about') continue;
      problems.push(...addPart(whole, key, part, name));
      remember(origins, key, part, name);
    }
  }
  const rubric = wrongForm(whole, origins);
  if (Array.isArray(rubric)) return { rubric: null, problems: [...problems, ...rubric] };
  const fileOf = (list: string, id: string): string | null => {
    const entries = whole[list];
    const at = Array.isArray(entries) ? entries.findIndex((one) => isObject(one) && one['id'] === id) : -1;
    return origins.lists.get(list)?.[at] ?? null;
  };
  problems.push(...checkRubric(rubric, fileOf));
  return problems.length === 0 ? { rubric, problems: [] } : { rubric: null, problems };
}
