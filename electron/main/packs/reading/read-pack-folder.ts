import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decodeText } from '@electron/main/packs/reading/decode-text';
import { entryFaults, packFaults } from '@electron/main/packs/reading/entry-faults';
import { explainMissingPack } from '@electron/main/packs/reading/explain-missing-pack';
import { packEntryKind } from '@electron/main/packs/reading/pack-entry-kind';
import { tellUnread } from '@electron/main/packs/reading/tell-unread';
import { noFiles, type PackFiles } from '@electron/main/packs/reading/pack-files';
import { packLimits } from '@electron/main/packs/reading/pack-limits';
import { readLimitedFile } from '@electron/main/packs/reading/read-limited-file';
import { systemCode } from '@electron/main/storage/file-failure';
import type { PackFault } from '@shared/domain/packs/pack-fault';

interface Listing {
  /** Paths inside the folder, written with `/`. */
  files: string[];
  links: string[];
  others: string[];
}

const deepest = 4;

/** Reads the files of a pack that lies in a folder. */
export async function readPackFolder(folder: string): Promise<PackFiles> {
  const name = basename(folder);
  try {
    const inside = await readdir(folder, { withFileTypes: true });
    if (!inside.some((entry) => entry.name === 'pack.json')) return await explainMissingPack(folder, inside);
    const listing: Listing = { files: [], links: [], others: [] };
    const isWhole = await list(folder, '', inside, listing);
    if (!isWhole) return noFiles(name, packFaults.tooManyFiles);
    return await readListed(folder, name, listing);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return noFiles(name, packFaults.cannotBeOpened);
  }
}

/** Lists a folder and those below it; false as soon as there are more files than a pack may have. */
async function list(
  root: string,
  below: string,
  entries: readonly Dirent[],
  listing: Listing,
): Promise<boolean> {
  for (const entry of entries) {
    const path = `${below}${entry.name}`;
    // Hidden folders are those of tools; a repository's would be over every limit.
    if (entry.isSymbolicLink()) listing.links.push(path);
    else if (entry.isFile()) listing.files.push(path);
    else if (!entry.isDirectory()) listing.others.push(path);
    else if (!entry.name.startsWith('.') && path.split('/').length <= deepest) {
      const inside = await readdir(join(root, path), { withFileTypes: true });
      if (!(await list(root, `${path}/`, inside, listing))) return false;
    }
    if (listing.files.length + listing.links.length + listing.others.length > packLimits.files) return false;
  }
  return true;
}

async function readListed(folder: string, name: string, listing: Listing): Promise<PackFiles> {
  const faults: PackFault[] = [
    ...listing.links.map(entryFaults.isLink),
    ...listing.others.map(entryFaults.isNoFile),
  ];
  const parts = listing.files.filter((path) => packEntryKind(path) === 'part').toSorted();
  const sizes = await Promise.all(parts.map(async (path) => (await lstat(join(folder, path))).size));
  if (sizes.reduce((sum, size) => sum + size, 0) > packLimits.totalBytes) {
    return noFiles(name, packFaults.tooLarge);
  }
  const read = await Promise.all(
    parts.map(async (path) => ({ path, ...(await readPart(join(folder, path))) })),
  );
  const texts = new Map<string, string>();
  for (const { path, text, fault } of read) {
    if (fault === null) texts.set(path, text);
    else faults.push(entryFaults[fault](path));
  }
  const unread = listing.files.filter((path) => packEntryKind(path) === 'unknown').map(tellUnread);
  return { name, texts, faults, unread };
}

type PartRead = { text: string; fault: null } | { text: null; fault: keyof typeof entryFaults };

async function readPart(path: string): Promise<PartRead> {
  const read = await readLimitedFile(path, packLimits.fileBytes);
  if ('refused' in read) return { text: null, fault: read.refused };
  const text = decodeText(read.bytes);
  return text === null ? { text, fault: 'isNoText' } : { text, fault: null };
}
