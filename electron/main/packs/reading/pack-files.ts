import type { PackFault } from '@shared/domain/packs/pack-fault';

/** What was found under one name: the texts of a pack by their path, and what was refused or passed over. */
export interface PackFiles {
  /** Name of the folder or file, for messages. */
  name: string;
  texts: ReadonlyMap<string, string>;
  /** With one of these the pack is refused. */
  faults: PackFault[];
  /** Files that are no part of a pack and were not read. */
  unread: PackFault[];
}

/** The answer where nothing could be read at all. */
export function noFiles(name: string, fault: Omit<PackFault, 'path'>): PackFiles {
  return { name, texts: new Map(), faults: [{ path: [], ...fault }], unread: [] };
}
