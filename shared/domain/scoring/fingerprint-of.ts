const start = 0x811c9dc5;
const prime = 0x01000193;

/** Eight characters that change with the text (FNV-1a). Enough to tell two versions of a file apart, and no secret. */
export function fingerprintOf(text: string): string {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
