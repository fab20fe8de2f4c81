/** How many letters must be changed, added, left out or swapped with their neighbour. */
function distance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1;
      const swapped =
        i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
          ? (rows[i - 2]?.[j - 2] ?? Infinity) + 1
          : Infinity;
      row.push(
        Math.min(
          (rows[i - 1]?.[j] ?? Infinity) + 1,
          (row[j - 1] ?? Infinity) + 1,
          (rows[i - 1]?.[j - 1] ?? Infinity) + cost,
          swapped,
        ),
      );
    }
    rows.push(row);
  }
  return rows[from.length]?.[to.length] ?? Infinity;
}

const longest = 64;

/** The word that was probably meant, for "did you mean"; null where none is near enough to be worth a guess. */
export function closestWord(word: string, candidates: readonly string[]): string | null {
  if (word.length > longest) return null;
  const plain = word.toLowerCase();
  const ranked = candidates
    .filter((candidate) => candidate !== word && candidate.length <= longest)
    .map((candidate) => ({ candidate, away: distance(plain, candidate.toLowerCase()) }))
    .toSorted((a, b) => a.away - b.away);
  const best = ranked[0];
  return best && best.away <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : null;
}
