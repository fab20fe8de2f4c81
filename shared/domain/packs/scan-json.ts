const quote = 34;
const backslash = 92;
const bracket = 91;
const closingBracket = 93;
const brace = 123;
const closingBrace = 125;
const colon = 58;

export interface JsonShape {
  /** How many lists and groups lie inside each other at the deepest place. */
  depth: number;
  /** Entries of all groups together, as they are written: an entry that stands twice counts twice. */
  entries: number;
}

/**
 * Measures a JSON text without building anything. Parsers call themselves for each level, so a text of brackets alone
 * would end them; and `JSON.parse` keeps silent about an entry that stands twice.
 */
export function scanJson(text: string): JsonShape {
  let depth = 0;
  let deepest = 0;
  let entries = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === colon) entries += 1;
    else if (code === brace || code === bracket) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (code === closingBrace || code === closingBracket) depth -= 1;
  }
  return { depth: deepest, entries };
}

/** Most of a pack is text, so this jumps from one quotation mark to the next. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}
