import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadPack } from '@electron/main/packs/load-pack';
import type { OwnRubric } from '@electron/main/packs/read-pack';
import type { Pack } from '@shared/model/pack';
import type { PackProblem } from '@shared/model/pack-problem';

/** Loads every pack folder below `packsFolder`. A broken pack is left out and told; the others still load. */
export async function loadPacks(
  packsFolder: string,
  ownRubric?: OwnRubric,
): Promise<{ packs: Pack[]; problems: PackProblem[] }> {
  const entries = await readdir(packsFolder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const loaded = await Promise.all(
    folders.toSorted().map((name) => loadPack(join(packsFolder, name), null, ownRubric)),
  );
  return {
    packs: loaded.flatMap(({ placed }) => (placed ? [placed.pack] : [])),
    problems: loaded.flatMap(({ problems }) => problems),
  };
}
