import { z } from 'zod';
import { jsonNames, readJson } from '@electron/main/rubrics/json-files';
import { fail, succeed, type Failure, type Result } from '@shared/ipc/result';
import { ExampleAnswerSchema, type ExampleAnswer } from '@shared/model/rubric-guide';

const ExampleFileSchema = z.strictObject({ examples: z.array(ExampleAnswerSchema).min(1) });

/**
 * Reads what the highest level sounds like, from a folder of JSON files. Fails with `not-found` when the folder cannot
 * be read, with `file-corrupt` when a file is not sound or a note quotes what its example does not say.
 */
export function loadExamples(folder: string): Result<ExampleAnswer[]> {
  const examples: ExampleAnswer[] = [];
  for (const name of jsonNames(folder) ?? []) {
    const file = readExamples(folder, name);
    if (!file.ok) return file;
    examples.push(...file.value);
  }
  if (examples.length === 0) return fail('not-found', `The example answers in ${folder} could not be read.`);
  return succeed(examples);
}

/** Reads the examples when they are first asked for. What is wrong with them is told once; none are shown then. */
export function examplesWhenAsked(
  folder: string,
  tell: (failure: Failure) => void,
): () => readonly ExampleAnswer[] {
  let examples: readonly ExampleAnswer[] | null = null;
  return () => {
    if (examples === null) {
      const loaded = loadExamples(folder);
      if (!loaded.ok) tell(loaded.error);
      examples = loaded.ok ? loaded.value : [];
    }
    return examples;
  };
}

function readExamples(folder: string, name: string): Result<ExampleAnswer[]> {
  const content = readJson(folder, name);
  if (!content.ok) return content;
  const parsed = ExampleFileSchema.safeParse(content.value);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    return fail('file-corrupt', `${name}: ${first?.path.join('.')}: ${first?.message}`);
  }
  const { examples } = parsed.data;
  for (const { id, text, notes } of examples) {
    const stray = notes.find(({ quote }) => !text.includes(quote));
    if (stray)
      return fail('file-corrupt', `${name}: the note “${stray.quote}” is not in the words of “${id}”.`);
  }
  return succeed(examples);
}
