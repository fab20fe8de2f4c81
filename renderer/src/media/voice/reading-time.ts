/** Silent reading of English runs at about 238 words a minute (Brysbaert 2019); a little slower feels unhurried. */
const WORDS_PER_MIN = 200;
const SHORTEST_MS = 1500;

/** How long a line stands before the interview moves on when nobody says it aloud, in milliseconds. */
export function readingTimeMs(text: string): number {
  const words = text.split(/\s+/).filter(Boolean).length;
  return Math.max(SHORTEST_MS, Math.round((words / WORDS_PER_MIN) * 60_000));
}
