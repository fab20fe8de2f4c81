import { toProblems } from '@electron/main/packs/checking/to-problems';
import type { ReadPack } from '@electron/main/packs/read-pack';
import { lintPack } from '@shared/domain/packs/lint-pack';
import type { PackWarning } from '@shared/model/pack-problem';

/** What a pack could do better. Apart from `readPack`, because nobody waits for it at the start of the program. */
export function findWarnings({ name, manifest, placed, files }: ReadPack): PackWarning[] {
  const faults = [...files.unread, ...(placed ? lintPack(placed) : [])];
  return toProblems(manifest?.id ?? name, faults, files.texts);
}
