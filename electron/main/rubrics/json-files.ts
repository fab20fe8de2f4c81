import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '@electron/main/storage/file-failure';
import { fail, succeed, type Result } from '@shared/ipc/result';

/** The names of the JSON files in a folder, in their order; null where it cannot be read. */
export function jsonNames(folder: string): string[] | null {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .toSorted();
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

/** What a JSON file of the program holds; fails with `file-corrupt`. */
export function readJson(folder: string, name: string): Result<unknown> {
  try {
    return succeed(JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown);
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not valid JSON' : 'could not be read';
    return fail('file-corrupt', `${name} ${why}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
