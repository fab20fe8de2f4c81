function ranks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  // Equal values share the mean of their ranks.
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}

/** Spearman's rank correlation: 1 where both lists put things in the same order. Null where a list is all the same. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number | null {
  const [ranksA, ranksB] = [ranks(a), ranks(b)];
  const middle = (a.length - 1) / 2;
  const product = (left: readonly number[], right: readonly number[]): number =>
    left.reduce((sum, value, index) => sum + (value - middle) * ((right[index] ?? middle) - middle), 0);
  const spread = Math.sqrt(product(ranksA, ranksA) * product(ranksB, ranksB));
  return spread === 0 ? null : product(ranksA, ranksB) / spread;
}
