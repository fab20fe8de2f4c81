/** The stem that forms of a word share, roughly: "measured", "measures" and "measuring" are one word. */
export function wordStem(word: string): string {
  let bare = word;
  if (/(?:ies|ied)$/.test(word)) bare = `${word.slice(0, -3)}y`;
  else if (word.length > 4) bare = word.replace(/(?:ings?|ed|es|(?<!s)s)$/, '');
  if (bare.length <= 3) return bare;
  const last = bare.at(-1);
  if (last === 'e' || (last === bare.at(-2) && 'bdgmnprt'.includes(last ?? ''))) return bare.slice(0, -1);
  return bare;
}
