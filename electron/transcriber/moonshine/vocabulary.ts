import llamaTokenizer from 'llama-tokenizer-js';

/** Moonshine's special tokens: it shares Llama 2's vocabulary of 32,000 pieces and adds 768 that mean nothing here. */
export const START_TOKEN = 1;
export const END_TOKEN = 2;

const FIRST_BYTE_TOKEN = 3;
const LAST_BYTE_TOKEN = 258;

function isByte(token: number): boolean {
  return token >= FIRST_BYTE_TOKEN && token <= LAST_BYTE_TOKEN;
}

function plainPiece(token: number): string {
  if (token <= END_TOKEN) return '';
  return (llamaTokenizer.vocabById[token] ?? '').replaceAll('▁', ' ');
}

/**
 * The text of each token, a leading space marking the start of a word. A character outside the vocabulary is spelt in
 * single bytes; its text then stands at the first of them.
 */
export function tokenPieces(tokens: readonly number[]): string[] {
  const pieces = tokens.map((token) => (isByte(token) ? '' : plainPiece(token)));
  for (let at = 0; at < tokens.length; at++) {
    if (!isByte(tokens[at] ?? 0)) continue;
    const rest = tokens.slice(at);
    const other = rest.findIndex((token) => !isByte(token));
    const run = other === -1 ? rest : rest.slice(0, other);
    pieces[at] = new TextDecoder().decode(Uint8Array.from(run, (token) => token - FIRST_BYTE_TOKEN));
    at += run.length - 1;
  }
  return pieces;
}

/** Ids of single-token pieces, as they are written in the vocabulary with a leading "▁" for a space. */
export function tokenIdOf(piece: string): number | null {
  return llamaTokenizer.vocabByString.get(piece) ?? null;
}
