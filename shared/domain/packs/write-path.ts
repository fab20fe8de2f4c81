import type { PackPath } from '@shared/domain/packs/pack-fault';

/** Writes `['stages', 0, 'name']` as `stages[0].name`. */
export function writePath(path: PackPath): string {
  return path.reduce<string>((written, part) => {
    if (typeof part === 'number') return `${written}[${part}]`;
    return written === '' ? part : `${written}.${part}`;
  }, '');
}
