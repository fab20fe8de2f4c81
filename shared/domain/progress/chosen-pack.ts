import type { Pack } from '@shared/model/pack';
import type { Settings } from '@shared/model/settings';

/** The pack that was practised last, where it is still there; otherwise the first. Null where there is none. */
export function chosenPack(packs: readonly Pack[], last: Settings['lastChoice']): Pack | null {
  return packs.find(({ id }) => id === last?.packId) ?? packs[0] ?? null;
}
