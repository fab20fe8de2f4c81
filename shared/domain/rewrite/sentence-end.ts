/** Where the sentence ends that goes on at a place of a text; its stop is left out. */
export function sentenceEnd(text: string, from: number): number {
  const rest = text.slice(from).search(/[.!?](?:\s|$)/);
  return rest < 0 ? text.length : from + rest;
}
