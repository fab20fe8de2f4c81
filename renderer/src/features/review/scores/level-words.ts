/** The five levels in one word each, as raters call them. */
const words = ['', 'Poor', 'Weak', 'Sound', 'Strong', 'Outstanding'];

/** A level from 1 to 5 in a word. */
export function levelWord(level: number): string {
  return words[level] ?? '';
}
