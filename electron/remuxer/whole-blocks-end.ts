import { readSync } from 'node:fs';

/** EBML ids that contain what we walk through; all others are stepped over. */
const ids = { segment: 0x18_53_80_67, cluster: 0x1f_43_b6_75 };
const windowBytes = 1 << 18;
/** An id takes at most 4 bytes, a size at most 8. */
const longestHeaderBytes = 12;

interface ElementHeader {
  id: number;
  headerBytes: number;
  /** Null for an element of unknown size, which lasts until something that cannot be inside it. */
  contentBytes: number | null;
}

/**
 * Finds where the last whole block of a WebM file ends, in bytes. A recording that was cut off ends in the middle of
 * one, and mediabunny 1.61 then drops the whole cluster around it: with Chromium's recorder, which begins a cluster
 * only with a key frame, that is most or all of a take. Returns 0 where nothing can be read.
 * `file` is an open file descriptor. Reads without waiting: a process of its own has nothing else to do.
 */
export function wholeBlocksEnd(file: number, sizeBytes: number): number {
  const headers = new HeaderReader(file, sizeBytes);
  let position = 0;
  let end = 0;
  while (position < sizeBytes) {
    const header = headers.at(position);
    if (header === null) return end;
    const contentStart = position + header.headerBytes;
    if (header.id === ids.segment || header.id === ids.cluster) {
      // Stepping inside: the size of either is unknown in a recording, and not needed.
      position = contentStart;
      continue;
    }
    if (header.contentBytes === null) return end;
    position = contentStart + header.contentBytes;
    if (position <= sizeBytes) end = position;
  }
  return end;
}

/** Reads element headers through a window, since a long take has a hundred thousand of them. */
class HeaderReader {
  readonly #buffer = Buffer.alloc(windowBytes);
  #window = this.#buffer.subarray(0, 0);
  #windowStart = 0;

  constructor(
    private readonly file: number,
    private readonly sizeBytes: number,
  ) {}

  at(position: number): ElementHeader | null {
    const needed = Math.min(longestHeaderBytes, this.sizeBytes - position);
    const windowEnd = this.#windowStart + this.#window.length;
    if (position < this.#windowStart || position + needed > windowEnd) this.#move(position);
    return readHeader(this.#window.subarray(position - this.#windowStart));
  }

  #move(position: number): void {
    const bytesRead = readSync(this.file, this.#buffer, 0, windowBytes, position);
    this.#window = this.#buffer.subarray(0, bytesRead);
    this.#windowStart = position;
  }
}

function readHeader(bytes: Buffer): ElementHeader | null {
  const idBytes = lengthOfNumber(bytes[0]);
  if (idBytes === null || idBytes > 4) return null;
  const sizeLength = lengthOfNumber(bytes[idBytes]);
  if (sizeLength === null || bytes.length < idBytes + sizeLength) return null;
  const id = bytes.readUIntBE(0, idBytes);
  const headerBytes = idBytes + sizeLength;
  return { id, headerBytes, contentBytes: readSize(bytes.subarray(idBytes, headerBytes)) };
}

/** The number of leading zero bits of an EBML number's first byte tells how many bytes it has. */
function lengthOfNumber(first: number | undefined): number | null {
  return first === undefined || first === 0 ? null : Math.clz32(first) - 23;
}

/** A size without its marker bit; all ones means unknown. */
function readSize(bytes: Buffer): number | null {
  let size = (bytes[0] ?? 0) & (0xff >> bytes.length);
  let allOnes = size === 0xff >> bytes.length;
  for (const byte of bytes.subarray(1)) {
    size = size * 256 + byte;
    allOnes &&= byte === 0xff;
  }
  return allOnes ? null : size;
}
