import { getFileNameLowLevel, type Entry } from 'yauzl';
import { inMegabytes, packLimits } from '@electron/main/packs/reading/pack-limits';
import { pathFault } from '@electron/main/packs/reading/path-fault';
import { entryFaults } from '@electron/main/packs/reading/entry-faults';
import type { PackFault } from '@shared/domain/packs/pack-fault';

/** Kinds of file in the upper half of the attributes that Unix programs write. */
const kindMask = 0o170_000;
const linkKind = 0o120_000;
const folderKind = 0o040_000;
const plainKind = 0o100_000;
const knownMethods = new Set([0, 8]);

/** The name of an entry as it stands in the zip, backslashes and all. */
export function nameOfEntry(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
}

/** True for the entries that only say that there is a folder. */
export function isFolderEntry(entry: Entry, path: string): boolean {
  return path.endsWith('/') || kindOf(entry) === folderKind;
}

function kindOf(entry: Entry): number {
  return (entry.externalFileAttributes >>> 16) & kindMask;
}

/** Why an entry must not be unpacked, by what the zip says of it; null where nothing speaks against it. */
export function entryFault(entry: Entry, path: string): PackFault | null {
  const outside = pathFault(path);
  const kind = kindOf(entry);
  if (outside !== null) {
    return {
      file: path,
      path: [],
      reason: `${outside}, and a pack must stay inside its own folder`,
      suggestion: 'Pack the folder anew with a common program, and open no packs that you do not trust.',
    };
  }
  if (kind === linkKind) return entryFaults.isLink(path);
  if (isFolderEntry(entry, path)) return null;
  if (kind !== 0 && kind !== plainKind) return entryFaults.isNoFile(path);
  if (entry.isEncrypted()) {
    return {
      file: path,
      path: [],
      reason: 'is locked by a password',
      suggestion: 'Pack it without a password.',
    };
  }
  if (!knownMethods.has(entry.compressionMethod)) {
    return {
      file: path,
      path: [],
      reason: 'is packed by a method that cannot be read here',
      suggestion: 'Pack it as a common zip file (the method is called deflate).',
    };
  }
  return sizeFault(entry, path);
}

function sizeFault({ compressedSize, uncompressedSize }: Entry, path: string): PackFault | null {
  if (
    uncompressedSize > packLimits.growthFromBytes &&
    uncompressedSize > compressedSize * packLimits.growth
  ) {
    const grown = `${inMegabytes(uncompressedSize)} out of ${Math.ceil(compressedSize / 1024)} KB`;
    return {
      file: path,
      path: [],
      reason: `would grow to more than ${packLimits.growth} times its size (${grown}), as files do that are made to fill a disk`,
      suggestion: 'Do not open this pack if you do not know where it comes from.',
    };
  }
  return uncompressedSize > packLimits.fileBytes ? entryFaults.isTooLarge(path) : null;
}
