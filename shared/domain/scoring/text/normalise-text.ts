import type { Normalisation } from '@shared/model/rubric';

/** What stands between a word and the one before it. */
export type Break = 'none' | 'comma' | 'stop';

/** One word in its plain form, with its place in the original text. Words made from one contraction share a place. */
export interface Token {
  text: string;
  start: number;
  end: number;
  breakBefore: Break;
  /** Value of a token that is written in digits. */
  digits: number | null;
}

// A number with its separators, a word with its apostrophes, or a sign that is spoken as a word.
const piece = /\d+(?:[.,]\d+)*|\p{L}+(?:['’]\p{L}+)*|[£$€%]/gu;
const signs: Record<string, string> = { '£': 'pounds', $: 'dollars', '€': 'euros', '%': 'percent' };
const shortMultipliers: Record<string, number> = { k: 1_000, m: 1_000_000, bn: 1_000_000_000 };

function breakIn(gap: string): Break {
  if (/[.!?;:…\n]|\s[–—-]+\s/.test(gap)) return 'stop';
  return /[,()–—]/.test(gap) ? 'comma' : 'none';
}

/** British spelling, so that lists need one form only. */
export function plainSpelling(word: string): string {
  if (!word.includes('z')) return word;
  return word
    .replace(/([a-z]{2})iz(e|es|ed|ing|er|ers|ation|ations)$/, '$1is$2')
    .replace(/([a-z]{2})yz(e|es|ed|ing)$/, '$1ys$2');
}

function numberOf(text: string): number | null {
  if (!/^\d/.test(text)) return null;
  const value = Number(text.replace(/,(?=\d{3}\b)/g, '').replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

const irregularPasts = new WeakMap<Normalisation, ReadonlySet<string>>();

/** Past forms that are no base forms as well: "I'd lost" is "I had lost", "I'd put" stays "I would put". */
function pastsOf(rules: Normalisation): ReadonlySet<string> {
  const known = irregularPasts.get(rules);
  if (known) return known;
  const pasts = new Set(
    Object.entries(rules.irregularVerbs).flatMap(([base, forms]) => forms.filter((form) => form !== base)),
  );
  irregularPasts.set(rules, pasts);
  return pasts;
}

/** "I'd" is "I had" before a participle and "I would" otherwise; "it's" is "it has" before one. */
function expand(word: string, next: string, rules: Normalisation): string {
  const written = rules.contractions[word];
  if (written !== undefined || !word.includes("'")) return written ?? word;
  const participle = /[a-z]{3}ed$/.test(next) || pastsOf(rules).has(next) || next === 'better';
  if (word.endsWith("'d")) return `${word.slice(0, -2)} ${participle ? 'had' : 'would'}`;
  if (word.endsWith("n't")) return `${word.slice(0, -3)} not`;
  if (word.endsWith("'ve")) return `${word.slice(0, -3)} have`;
  if (word.endsWith("'re")) return `${word.slice(0, -3)} are`;
  if (word.endsWith("'ll")) return `${word.slice(0, -3)} will`;
  if (/^(?:it|he|she|that|there|what|who|here|where)'s$/.test(word))
    return `${word.slice(0, -2)} ${participle ? 'has' : 'is'}`;
  if (word.endsWith("'s") || word.endsWith("s'")) return word.replace(/'s?$/, '');
  return word;
}

interface Piece {
  text: string;
  start: number;
  end: number;
  breakBefore: Break;
}

function cutPieces(original: string): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of original.matchAll(piece)) {
    const gap = original.slice(last, match.index);
    last = match.index + match[0].length;
    const text = match[0].toLowerCase().replaceAll('’', "'");
    pieces.push({ text, start: match.index, end: last, breakBefore: breakIn(gap) });
  }
  return pieces;
}

/** Joins words that the recogniser wrote apart or misheard ("post gres" to "postgres"). */
function applyAliases(tokens: Token[], aliases: Readonly<Record<string, string>>): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const next = tokens[index + 1];
    const pair = next && next.breakBefore === 'none' ? aliases[`${token.text} ${next.text}`] : undefined;
    if (pair !== undefined && next !== undefined) {
      joined.push({ ...token, text: pair, end: next.end });
      index += 1;
    } else {
      const alias = aliases[token.text];
      joined.push(alias === undefined ? token : { ...token, text: alias });
    }
  }
  return joined;
}

/**
 * Turns a text into plain tokens: lower case, contractions written out, one spelling, recogniser slips mended.
 * Each token keeps its place in the original, so whatever is found can be quoted word for word.
 */
export function normaliseText(original: string, rules: Normalisation): Token[] {
  const pieces = cutPieces(original);
  const tokens: Token[] = [];
  for (const [index, part] of pieces.entries()) {
    const short = shortMultipliers[part.text];
    const before = tokens.at(-1);
    if (short !== undefined && before?.digits !== null && before?.end === part.start) {
      before.digits *= short;
      before.end = part.end;
      continue;
    }
    const written = signs[part.text] ?? expand(part.text, pieces[index + 1]?.text ?? '', rules);
    for (const [place, word] of written.split(' ').entries()) {
      tokens.push({
        text: plainSpelling(word),
        start: part.start,
        end: part.end,
        breakBefore: place === 0 ? part.breakBefore : 'none',
        digits: numberOf(word),
      });
    }
  }
  return applyAliases(tokens, rules.aliases);
}
