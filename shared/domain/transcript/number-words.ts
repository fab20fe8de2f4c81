const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1000, 'thousand'],
  [100, 'hundred'],
];
const ODD_ORDINALS: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

function wordOf(list: readonly string[], index: number): string {
  return list[index] ?? '';
}

/** The words of a whole number from 0 to 999 trillion, without "and": 1234 gives one, thousand, two, hundred, thirty, four. */
export function cardinalWords(value: number): string[] {
  if (value < 20) return [wordOf(ONES, value)];
  if (value < 100) {
    const tens = wordOf(TENS, Math.floor(value / 10));
    return value % 10 === 0 ? [tens] : [tens, wordOf(ONES, value % 10)];
  }
  for (const [size, name] of SCALES) {
    if (value >= size) {
      const rest = value % size;
      const head = [...cardinalWords(Math.floor(value / size)), name];
      return rest === 0 ? head : [...head, ...cardinalWords(rest)];
    }
  }
  return [];
}

/** The words of a rank: 21 gives twenty, first. */
export function ordinalWords(value: number): string[] {
  const words = cardinalWords(value);
  const last = words.at(-1) ?? '';
  const ordinal = ODD_ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return [...words.slice(0, -1), ordinal];
}

/** A year as people say it: 1462 gives fourteen, sixty, two; 2000 to 2009 stay whole numbers. */
export function yearWords(year: number): string[] {
  const century = Math.floor(year / 100);
  const rest = year % 100;
  if (century % 10 === 0) return cardinalWords(year);
  if (rest === 0) return [...cardinalWords(century), 'hundred'];
  if (rest < 10) return [...cardinalWords(century), 'oh', ...cardinalWords(rest)];
  return [...cardinalWords(century), ...cardinalWords(rest)];
}
