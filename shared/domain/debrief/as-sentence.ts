/** A text with a capital at its start and one full stop at its end. */
export function asSentence(text: string): string {
  const bare = withoutStop(text);
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}.`;
}

/** A sentence of a pack or rubric, ready to go on: its last full stop is taken off. */
export function withoutStop(text: string): string {
  return text.trim().replace(/[.\s]+$/, '');
}
