import { writePath } from '@shared/domain/packs/write-path';

/** Names a place by the id of its entry, where it has one: nobody counts to the thirtieth item. */
export function placeInRubric(
  path: readonly (string | number)[],
  rubric: Readonly<Record<string, unknown>>,
): string {
  const [key, second, ...below] = path;
  const list = rubric[String(key)];
  const entry: unknown = typeof second === 'number' && Array.isArray(list) ? list[second] : null;
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null;
  if (typeof id !== 'string') return writePath(path);
  return [`"${id}" in "${String(key)}"`, writePath(below)].filter((part) => part !== '').join(', ');
}
