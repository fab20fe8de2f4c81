/** Subtitle credits and sign-offs that recognisers learnt from captioned video and write for mere noise. */
const LEARNT_FROM_CAPTIONS =
  /^(\(c\)|©|transcri(pt|bed)\b|subtitles?\b|captions?\b|thanks? (you )?for watching|please subscribe)/i;

const SIGN_OFFS = new Set(['you', 'thank you', 'thanks', 'bye', 'bye bye', 'okay', 'so', 'the']);

function hasSpokenWord(text: string): boolean {
  return /[\p{Script=Latin}]/u.test(text) || /\d{2}/.test(text);
}

/**
 * Whether a text is one that English recognisers are known to write where nobody spoke: no Latin letters at all
 * (musical notes, "2.", Chinese characters), or a caption credit. `forced` is for text that came only when the
 * recogniser was not allowed to stay silent; short sign-offs are then not believed either.
 */
export function isInventedText(text: string, options: { forced: boolean }): boolean {
  if (!hasSpokenWord(text) || LEARNT_FROM_CAPTIONS.test(text.trim())) return true;
  const bare = text
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
  return options.forced && SIGN_OFFS.has(bare);
}
