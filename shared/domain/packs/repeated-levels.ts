import type { Quality } from '@shared/model/pack';

/** The levels whose anchor says the same as an earlier one; without differences there is nothing to rate by. */
export function repeatedLevels({ anchors }: Quality): string[] {
  const seen = new Set<string>();
  return Object.entries(anchors).flatMap(([level, anchor]) => {
    const plain = anchor.toLowerCase().replace(/\s+/g, ' ');
    if (seen.has(plain)) return [level];
    seen.add(plain);
    return [];
  });
}
