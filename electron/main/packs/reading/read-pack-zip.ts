import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { decodeText } from '@electron/main/packs/reading/decode-text';
import { entryFaults, packFaults } from '@electron/main/packs/reading/entry-faults';
import { packEntryKind } from '@electron/main/packs/reading/pack-entry-kind';
import { tellUnread } from '@electron/main/packs/reading/tell-unread';
import { noFiles, type PackFiles } from '@electron/main/packs/reading/pack-files';
import { packLimits } from '@electron/main/packs/reading/pack-limits';
import { withoutTopFolder } from '@electron/main/packs/reading/without-top-folder';
import { entryFault, isFolderEntry, nameOfEntry } from '@electron/main/packs/reading/zip-entry';
import { systemCode } from '@electron/main/storage/file-failure';
import { closestWord } from '@shared/domain/packs/closest-word';
import type { PackFault } from '@shared/domain/packs/pack-fault';

interface Packed {
  path: string;
  entry: Entry;
}

/** Reads the files of a pack that is one zip file. Nothing is written anywhere, so there is nothing to leave behind. */
export async function readPackZip(path: string): Promise<PackFiles> {
  const name = basename(path);
  let zip: ZipFile | null = null;
  try {
    if ((await stat(path)).size > packLimits.totalBytes) return noFiles(name, packFaults.tooLarge);
    // Names are checked here and not by the library, so that each fault has its own words.
    zip = await openPromise(path, { decodeStrings: false, validateEntrySizes: true, autoClose: false });
    // More than the limit for files: folders have entries too.
    if (zip.entryCount > packLimits.files * 2) return noFiles(name, packFaults.tooManyFiles);
    return await readEntries(zip, name);
  } catch (error) {
    if (systemCode(error) !== null) return noFiles(name, packFaults.cannotBeOpened);
    if (!(error instanceof Error)) throw error;
    return noFiles(name, {
      file: '',
      reason: 'is no zip file, or a damaged one',
      suggestion: 'Choose a file that Greenroom exported, or pack the folder anew.',
    });
  } finally {
    zip?.close();
  }
}

async function readEntries(zip: ZipFile, name: string): Promise<PackFiles> {
  const files: Packed[] = [];
  const faults: PackFault[] = [];
  for await (const entry of zip.eachEntry()) {
    const path = nameOfEntry(entry).replace(/^(?:\.\/)+/, '');
    const fault = entryFault(entry, path);
    if (fault) faults.push(fault);
    else if (!isFolderEntry(entry, path)) files.push({ path, entry });
    if (files.length > packLimits.files) return noFiles(name, packFaults.tooManyFiles);
  }
  // Unpacking anything of a zip that holds such things serves nobody.
  if (faults.length > 0) return { name, texts: new Map(), faults, unread: [] };
  const totalBytes = files.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  if (totalBytes > packLimits.totalBytes) return noFiles(name, packFaults.tooLarge);
  const placed = withoutTopFolder(files);
  const doubled = placed.find(({ path }, index) => placed.findIndex((other) => other.path === path) < index);
  if (doubled) {
    return noFiles(name, {
      file: doubled.path,
      reason: 'is in the zip twice',
      suggestion: 'Pack the folder anew.',
    });
  }
  if (!placed.some(({ path }) => path === 'pack.json')) return explainMissing(name, placed);
  return unpack(zip, name, placed);
}

function explainMissing(name: string, files: readonly Packed[]): PackFiles {
  const paths = files.map(({ path }) => path);
  const meant = closestWord('pack.json', paths) ?? paths.find((path) => path.endsWith('/pack.json'));
  return noFiles(name, {
    file: 'pack.json',
    reason: 'is missing, so this is no pack',
    suggestion:
      meant === undefined
        ? 'Pack the folder that has a pack.json.'
        : `If “${meant}” is meant, it must be named pack.json and lie at the top, or in one folder with all the others.`,
  });
}

async function unpack(zip: ZipFile, name: string, files: readonly Packed[]): Promise<PackFiles> {
  const texts = new Map<string, string>();
  const faults: PackFault[] = [];
  for (const { path, entry } of files) {
    if (packEntryKind(path) !== 'part') continue;
    const bytes = await inflate(zip, entry);
    const text = bytes === null ? null : decodeText(bytes);
    if (text !== null) texts.set(path, text);
    else faults.push(bytes === null ? damaged(path) : entryFaults.isNoText(path));
  }
  const unread = files
    .filter(({ path }) => packEntryKind(path) === 'unknown')
    .map(({ path }) => tellUnread(path));
  return { name, texts, faults, unread };
}

function damaged(path: string): PackFault {
  return {
    file: path,
    path: [],
    reason: 'does not hold what the zip says of it: it is damaged, or its size is a lie',
    suggestion: 'Get the pack anew, and do not open it if you do not know where it comes from.',
  };
}

/** Unpacks one entry; null as soon as it turns out longer or shorter than the zip says, or cannot be unpacked. */
async function inflate(zip: ZipFile, entry: Entry): Promise<Uint8Array | null> {
  let stream: Readable | null = null;
  try {
    stream = await zip.openReadStreamPromise(entry);
    const chunks: Uint8Array[] = [];
    let sizeBytes = 0;
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      sizeBytes += chunk.byteLength;
      if (sizeBytes > entry.uncompressedSize) return null;
      chunks.push(chunk);
    }
    return sizeBytes === entry.uncompressedSize ? Buffer.concat(chunks) : null;
  } catch (error) {
    // The library and zlib tell broken bytes by plain errors with words of their own.
    if (error instanceof Error) return null;
    throw error;
  } finally {
    stream?.destroy();
  }
}
