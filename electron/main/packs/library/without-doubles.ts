import { refuseId } from '@electron/main/packs/library/refuse-id';
import { ShelvedPack } from '@electron/main/packs/library/shelved-pack';

/** Marks packs as broken whose id belongs to another one before them: an id must find one pack. */
export function withoutDoubles(own: readonly ShelvedPack[], shippedIds: ReadonlySet<string>): ShelvedPack[] {
  const taken = new Set(shippedIds);
  return own.map((shelved) => {
    if (!shelved.pack) return shelved;
    if (!taken.has(shelved.packId)) {
      taken.add(shelved.packId);
      return shelved;
    }
    const refused = refuseId(shelved.read, shippedIds.has(shelved.packId));
    return new ShelvedPack('own', shelved.folderName, refused);
  });
}
