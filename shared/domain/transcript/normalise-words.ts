import { cardinalWords, ordinalWords, yearWords } from './number-words';

const FILLERS = new Set(['um', 'umm', 'uh', 'uhh', 'hm', 'hmm', 'mm', 'er', 'erm', 'ah']);

/** Whole words that are written in more than one way. Both sides of a comparison go through the same table. */
const SAME_WORD: Record<string, string> = {
  cannot: 'can not',
  "can't": 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "let's": 'let us',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  alright: 'all right',
  ok: 'okay',
  mr: 'mister',
  mrs: 'missus',
  dr: 'doctor',
  vs: 'versus',
};

/** Only after these words is 's a verb; elsewhere it marks an owner and stays a part of the word. */
const IS_AFTER = new Set(['it', 'he', 'she', 'that', 'there', 'here', 'what', 'who', 'where', 'how']);

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, 'not'],
  [/'re$/, 'are'],
  [/'ve$/, 'have'],
  [/'ll$/, 'will'],
  [/'d$/, 'would'],
  [/'m$/, 'am'],
];

function expandContraction(word: string): string[] {
  const same = SAME_WORD[word];
  if (same !== undefined) return same.split(' ');
  for (const [ending, full] of ENDINGS) {
    // What is left may be a contraction itself: "we'd've".
    if (ending.test(word)) return [...expandContraction(word.replace(ending, '')), full];
  }
  if (word.endsWith("'s") && IS_AFTER.has(word.slice(0, -2))) return [word.slice(0, -2), 'is'];
  return [word.replaceAll("'", '')];
}

function wholeNumber(digits: string): string[] {
  const value = Number(digits);
  const looksLikeYear = digits.length === 4 && (/^1[1-9]/.test(digits) || /^20[1-9]/.test(digits));
  if (looksLikeYear) return yearWords(value);
  // A telephone number or a code is read digit by digit.
  if (digits.length > 15 || (digits.length > 1 && digits.startsWith('0'))) {
    return [...digits].flatMap((digit) => cardinalWords(Number(digit)));
  }
  return cardinalWords(value);
}

function plural(words: string[]): string[] {
  const last = words.at(-1) ?? '';
  return [...words.slice(0, -1), last.endsWith('y') ? `${last.slice(0, -1)}ies` : `${last}s`];
}

function spellOut(token: string): string[] {
  // With commas between the thousands it is an amount, never a year.
  if (token.includes(',')) return cardinalWords(Number(token.replaceAll(',', '')));
  const rank = /^(\d+)(?:st|nd|rd|th)$/.exec(token);
  if (rank?.[1]) return ordinalWords(Number(rank[1]));
  const decade = /^(\d+)s$/.exec(token);
  if (decade?.[1]) return plural(wholeNumber(decade[1]));
  const decimal = /^(\d+)\.(\d+)$/.exec(token);
  if (decimal?.[1] && decimal[2]) {
    return [
      ...cardinalWords(Number(decimal[1])),
      'point',
      ...[...decimal[2]].flatMap((digit) => cardinalWords(Number(digit))),
    ];
  }
  // "20ms", "b2b": digits and letters that stand together are read one after the other.
  return (token.match(/\d+|\D+/g) ?? []).flatMap((part) => (/^\d/.test(part) ? wholeNumber(part) : [part]));
}

function spellSymbols(text: string): string {
  return text
    .replace(/£\s?([\d.,]*\d)/g, '$1 pounds')
    .replace(/\$\s?([\d.,]*\d)/g, '$1 dollars')
    .replace(/€\s?([\d.,]*\d)/g, '$1 euros')
    .replaceAll('%', ' percent ')
    .replaceAll('&', ' and ')
    .replace(/\bper cent\b/g, 'percent');
}

/**
 * The words of a text as a listener hears them: lower case, without punctuation, contractions written out, numbers as
 * words. With `keepFillers` false, um, uh and their like are left out, as is usual when recognisers are compared.
 */
export function normaliseWords(text: string, options: { keepFillers: boolean }): string[] {
  const plain = spellSymbols(text.toLowerCase().normalize('NFKC').replaceAll(/[’‘]/g, "'"));
  const tokens = plain.match(/\d{1,3}(?:,\d{3})+|\d+\.\d+|[\p{L}\p{N}']+/gu) ?? [];
  return tokens
    .map((token) => token.replace(/^'+|'+$/g, ''))
    .flatMap((token) => (/\d/.test(token) ? spellOut(token) : expandContraction(token)))
    .filter((word) => word !== '' && (options.keepFillers || !FILLERS.has(word)));
}
