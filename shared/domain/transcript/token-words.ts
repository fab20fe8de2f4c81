/** A word of the recogniser's text and the tokens that spell it: from `firstToken` up to, not including, `endToken`. */
export interface TokenWord {
  readonly text: string;
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * Groups token pieces into words. A piece that starts with a space begins a new word. Pieces without a letter or
 * digit ("," or " -") stay with the word before them, as they have no sound of their own.
 */
export function groupTokensIntoWords(pieces: readonly string[]): TokenWord[] {
  const words: { text: string; firstToken: number; endToken: number }[] = [];
  pieces.forEach((piece, index) => {
    const last = words.at(-1);
    const begins = piece.startsWith(' ') && /[\p{L}\p{N}]/u.test(nextText(pieces, index));
    if (last && !begins) {
      last.text += piece;
      last.endToken = index + 1;
    } else {
      words.push({ text: piece, firstToken: index, endToken: index + 1 });
    }
  });
  return words.map((word) => ({ ...word, text: word.text.trim() })).filter((word) => word.text !== '');
}

/** The text of a word that starts at `index`: a lone space token takes its letters from the pieces after it. */
function nextText(pieces: readonly string[], index: number): string {
  let text = pieces[index] ?? '';
  for (let at = index + 1; at < pieces.length; at++) {
    const piece = pieces[at] ?? '';
    if (piece.startsWith(' ')) break;
    text += piece;
  }
  return text;
}
