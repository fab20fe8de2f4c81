/** Decodes UTF-8, with or without its mark at the start; null where the bytes are anything else. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // the decoder has nothing to say but that it cannot
  }
}
