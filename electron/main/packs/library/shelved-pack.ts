import { findWarnings } from '@electron/main/packs/find-warnings';
import type { ReadPack } from '@electron/main/packs/read-pack';
import type { Pack } from '@shared/model/pack';
import type { PackListing } from '@shared/model/pack-library';
import type { PackWarning } from '@shared/model/pack-problem';

/** A pack in its folder. Its warnings are found when they are first asked for: the start does not wait for them. */
export class ShelvedPack {
  readonly packId: string;
  #warnings: PackWarning[] | null = null;

  constructor(
    readonly origin: PackListing['origin'],
    /** Name of its folder, which need not be its id where somebody put it there by hand. */
    readonly folderName: string,
    readonly read: ReadPack,
  ) {
    this.packId = this.pack?.id ?? plainId(folderName);
  }

  get pack(): Pack | null {
    return this.read.placed?.pack ?? null;
  }

  warnings(): PackWarning[] {
    this.#warnings ??= findWarnings(this.read);
    return this.#warnings;
  }

  listing(): PackListing {
    const { pack, packId, origin, folderName, read } = this;
    return {
      packId,
      title: pack?.title ?? read.manifest?.title ?? folderName,
      origin,
      pack,
      counts: pack ? read.counts : null,
      problems: read.problems,
      warnings: this.warnings(),
    };
  }
}

/** An id for a pack whose own cannot be read, from the name of its folder. */
function plainId(folderName: string): string {
  const plain = folderName
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^[-_]+/, '');
  return plain.slice(0, 64) || 'pack';
}
