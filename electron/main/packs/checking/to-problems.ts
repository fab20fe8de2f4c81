import type { LinedFault } from '@electron/main/packs/checking/checked-part';
import { JsonPlaces } from '@electron/main/packs/checking/json-places';
import { packLimits } from '@electron/main/packs/reading/pack-limits';
import { writePath } from '@shared/domain/packs/write-path';
import type { PackProblem } from '@shared/model/pack-problem';

/** Gives faults their lines and the name of their pack. Of very many only the first are told, and how many more. */
export function toProblems(
  pack: string,
  faults: readonly LinedFault[],
  texts: ReadonlyMap<string, string>,
): PackProblem[] {
  const places = new Map<string, JsonPlaces>();
  const lineOf = ({ file, path, line }: LinedFault): number | null => {
    const text = texts.get(file);
    if (line !== undefined || text === undefined) return line ?? null;
    const known = places.get(file) ?? new JsonPlaces(text);
    places.set(file, known);
    return known.lineOf(path);
  };
  const told = faults.slice(0, packLimits.problems).map((fault) => ({
    pack,
    file: fault.file,
    line: lineOf(fault),
    path: writePath(fault.path),
    reason: fault.reason,
    suggestion: fault.suggestion,
  }));
  const more = faults.length - told.length;
  if (more === 0) return told;
  const last = { pack, file: '', line: null, path: '' };
  return [
    ...told,
    { ...last, reason: `has ${more} more problems`, suggestion: 'Mend these first, and check again.' },
  ];
}
