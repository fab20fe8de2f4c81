import { visit, type JSONPath } from 'jsonc-parser';
import type { PackPath } from '@shared/domain/packs/pack-fault';

export interface DoubledEntry {
  path: PackPath;
  /** Where the later one stands, from 1. */
  line: number;
}

/** Finds names that stand twice in one group of entries; a JSON parser keeps the last and says nothing. */
export function findDoubledEntries(text: string): DoubledEntry[] {
  const doubled: DoubledEntry[] = [];
  const groups: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void groups.push(new Set()),
    onObjectEnd: () => void groups.pop(),
    onObjectProperty: (name, _offset, _length, line, _character, pathSupplier: () => JSONPath) => {
      const group = groups.at(-1);
      if (group?.has(name)) doubled.push({ path: [...pathSupplier(), name], line: line + 1 });
      group?.add(name);
    },
  });
  return doubled;
}
