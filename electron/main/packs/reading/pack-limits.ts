const megabyte = 1024 * 1024;

/** More than any pack needs. What is larger is refused before it is read. */
export const packLimits = {
  files: 60,
  fileBytes: 8 * megabyte,
  totalBytes: 20 * megabyte,
  /** A packed file that grows more than so many times is made to fill a disk; text shrinks about five times. */
  growth: 200,
  /** Below this, growth tells nothing. */
  growthFromBytes: 256 * 1024,
  /** Levels of lists and groups inside each other; a pack has nine. */
  depth: 32,
  /** Problems told at once: whoever mends the first of more than these has mended most of the others. */
  problems: 200,
} as const;

/** A limit in words: "8 MB". */
export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / megabyte)} MB`;
}
