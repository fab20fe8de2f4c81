const units = new Set(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']);
const teens = new Set(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
);
const tens = new Set('twenty thirty forty fifty sixty seventy eighty ninety'.split(' '));

// What was counted or measured. A figure without one of these behind it could be anything.
const measures = new Set(
  `percent second seconds millisecond milliseconds minute minutes hour hours day days week weeks month months gigabyte
  gigabytes megabyte megabytes terabytes pound pounds euro euros dollar dollars request requests error errors ticket
  tickets call calls complaint complaints order orders customer customers user users record records message messages
  incident incidents outage outages duplicate duplicates timeout timeouts delivery deliveries`.split(/\s+/),
);
const shortMeasures = new Map([
  ['%', 'percent'],
  ['ms', 'milliseconds'],
  ['gb', 'gigabytes'],
  ['mb', 'megabytes'],
  ['gigs', 'gigabytes'],
  ['secs', 'seconds'],
  ['mins', 'minutes'],
  ['hrs', 'hours'],
]);
const signs = new Map([
  ['£', 'pounds'],
  ['€', 'euros'],
  ['$', 'dollars'],
]);

/** True for words that make one number as it is spoken: "two hundred and ten", not "forty forty". */
function isNumber(words: readonly string[]): boolean {
  const text = words
    .map((word) => (units.has(word) ? 'u' : teens.has(word) ? 't' : tens.has(word) ? 'T' : word))
    .join(' ');
  const small = '(?:T u|T|t|u)';
  const hundreds = `(?:(?:u|t) hundred(?: (?:and )?${small})?|a hundred|${small})`;
  const large = `(?:(?:${hundreds}|a) (?:thousand|million|billion))`;
  return new RegExp(`^(?:${large}(?: (?:and )?${hundreds})?|${hundreds})$`).test(text);
}

const isNumberWord = (word: string): boolean =>
  units.has(word) || teens.has(word) || tens.has(word) || /^(?:hundred|thousand|million|billion)$/.test(word);

interface FoundFigure {
  phrase: string;
  /** The word in front: a figure behind "from" is what it was before. */
  lead: string;
}

/** Reads a number in words or digits from `from` on: its words, and where it ends. */
function readNumber(words: readonly string[], from: number): { said: string[]; to: number } | null {
  const first = words[from] ?? '';
  if (/^\d+(?:[.,]\d+)*$/.test(first)) {
    const scaled = /^(?:thousand|million|billion)$/.test(words[from + 1] ?? '');
    return { said: words.slice(from, from + (scaled ? 2 : 1)), to: from + (scaled ? 2 : 1) };
  }
  let to = from;
  while (to < words.length && (isNumberWord(words[to] ?? '') || (to > from && words[to] === 'and'))) to += 1;
  if (words[to - 1] === 'and') to -= 1;
  const said = words.slice(from, to);
  return to > from && isNumber(said) ? { said, to } : null;
}

function figuresIn(quote: string): FoundFigure[] {
  const words = quote.toLowerCase().match(/[£€$%]|\d+(?:[.,]\d+)*|\p{L}+/gu) ?? [];
  const found: FoundFigure[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const number = readNumber(words, index);
    if (!number) {
      // A run of number words that makes no number is skipped as a whole, or its tail would look like one.
      while (isNumberWord(words[index] ?? '') && isNumberWord(words[index + 1] ?? '')) index += 1;
      continue;
    }
    const sign = signs.get(words[index - 1] ?? '');
    const after = words[number.to] ?? '';
    const measure = sign ?? shortMeasures.get(after) ?? (measures.has(after) ? after : undefined);
    const lead = words[index - (sign === undefined ? 1 : 2)] ?? '';
    // "One" is mostly a pronoun or an article: "one customer".
    const isOne = number.said.join(' ') === 'one' || number.said.join(' ') === '1';
    if (measure !== undefined && !isOne) found.push({ phrase: `${number.said.join(' ')} ${measure}`, lead });
    index = number.to - 1;
  }
  return found;
}

const afterwards = new Set([
  'to',
  'by',
  'at',
  'under',
  'below',
  'only',
  'within',
  'takes',
  'took',
  'saved',
  'cut',
]);

/**
 * A figure of the result as it was said, with its unit: "forty percent". Where a change is told, the figure it ended
 * with. Null where no figure is clear.
 */
export function nameFigure(quotes: readonly string[]): string | null {
  const figures = quotes.flatMap(figuresIn);
  const after = figures.find(({ lead }) => afterwards.has(lead));
  const other = figures.find(({ lead }) => lead !== 'from');
  return (after ?? other ?? figures[0])?.phrase ?? null;
}
