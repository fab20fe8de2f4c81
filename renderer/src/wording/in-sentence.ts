/** A name as it stands inside a sentence: "Phone screen" as "phone screen", "API talk" as it is. */
export function inSentence(name: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
