import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, succeed, type Result } from '@shared/ipc/result';
import { ListeningSchema, type Listening } from '@shared/model/pack-listening';

/** Reads how the program's interviewers listen where a pack does not say; fails with `pack-broken`. */
export async function loadListening(folder: string): Promise<Result<Listening>> {
  try {
    const text = await readFile(join(folder, 'listening.json'), 'utf8');
    const { $schema: _schema, ...content } = JSON.parse(text) as Record<string, unknown>;
    const parsed = ListeningSchema.safeParse(content);
    if (parsed.success) return succeed(parsed.data);
    const [issue] = parsed.error.issues;
    return broken(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`);
  } catch (error) {
    return broken(error instanceof Error ? error.message : String(error));
  }
}

function broken(reason: string): Result<never> {
  return fail(
    'pack-broken',
    `Interviewers ask no follow-ups, because listening.json cannot be used (${reason}).`,
  );
}
