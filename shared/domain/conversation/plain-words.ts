const written = new Map([
  ["can't", 'can not'],
  ['cannot', 'can not'],
  ['cant', 'can not'],
  ["won't", 'will not'],
  ["shan't", 'shall not'],
  ["i'm", 'i am'],
  ['im', 'i am'],
  ["let's", 'let us'],
  ['lets', 'let us'],
  ['dont', 'do not'],
  ['didnt', 'did not'],
  ['doesnt', 'does not'],
  ['couldnt', 'could not'],
  ['havent', 'have not'],
  ['ive', 'i have'],
  ['thats', 'that is'],
  ['whats', 'what is'],
  ['gonna', 'going to'],
  ['gotta', 'got to'],
  ['wanna', 'want to'],
  ['gimme', 'give me'],
  ['lemme', 'let me'],
  ['dunno', 'do not know'],
  ['ok', 'okay'],
  ['okey', 'okay'],
]);

const wordPattern = /\d+(?:[.,]\d+)*|\p{L}+(?:'\p{L}+)*/gu;

function expand(word: string): string {
  const known = written.get(word);
  if (known !== undefined) return known;
  if (!word.includes("'")) return word;
  if (word.endsWith("n't")) return `${word.slice(0, -3)} not`;
  if (word.endsWith("'ve")) return `${word.slice(0, -3)} have`;
  if (word.endsWith("'re")) return `${word.slice(0, -3)} are`;
  if (word.endsWith("'ll")) return `${word.slice(0, -3)} will`;
  if (word.endsWith("'d")) return `${word.slice(0, -2)} would`;
  if (/^(?:it|he|she|that|there|what|who|here|where)'s$/.test(word)) return `${word.slice(0, -2)} is`;
  return word.replace(/'s?$/, '');
}

/**
 * The words of a text in lower case, without punctuation and with contractions written out, so that "didn't" and "did
 * not" are the same. Recognisers differ in all three.
 */
export function plainWords(text: string): string[] {
  const plain: string[] = [];
  for (const word of text.toLowerCase().replaceAll('’', "'").match(wordPattern) ?? []) {
    // Nearly every word is plain already; only the others take the long way.
    if (word.includes("'") || written.has(word)) plain.push(...expand(word).split(' '));
    else plain.push(word);
  }
  return plain;
}

/** True if the phrase stands in the words as it is written. Both are plain. */
export function saysPhrase(words: string, phrase: string): boolean {
  return ` ${words} `.includes(` ${phrase} `);
}
