const mostWords = 12;

/** Words in a row, as a person lists them; a long list ends in how many more there are. */
export function listWords(words: readonly string[]): string {
  if (words.length <= mostWords) return words.join(', ');
  return `${words.slice(0, mostWords).join(', ')} and ${words.length - mostWords} more`;
}
