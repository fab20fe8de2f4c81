/** A stretch of a text, in characters. */
export interface QuotePlace {
  start: number;
  end: number;
}

const singleMarks = /[‘’‚‛`´′]/g;
const doubleMarks = /[“”„‟«»″]/g;
const outerMarks = /^["'\s]+|["'\s]+$/g;

/** Each mark becomes one other mark, so that places stay where they are. */
function plainMarks(text: string): string {
  return text.replaceAll(singleMarks, "'").replaceAll(doubleMarks, '"');
}

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * Where a quote stands in a text, word for word. Only white space and the kind of quotation marks may differ; a quote
 * that begins or ends inside a word, or differs in anything else, is none. Null where nobody said it.
 */
export function findQuote(text: string, quote: string): QuotePlace | null {
  const words = plainMarks(quote)
    .replaceAll(outerMarks, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (!words.some((word) => /[\p{L}\p{N}]/u.test(word))) return null;
  const pattern = `(?<![\\p{L}\\p{N}])${words.map(escaped).join('\\s+')}(?![\\p{L}\\p{N}])`;
  const found = new RegExp(pattern, 'u').exec(plainMarks(text));
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}
