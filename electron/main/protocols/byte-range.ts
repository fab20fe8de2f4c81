/** First and last byte of a part of a file, both counted in. */
export interface ByteRange {
  firstByte: number;
  lastByte: number;
}

/** What a `Range` header asks for: the whole file, one part of it, or something that the file does not have. */
export type RangeDecision = 'whole' | 'unsatisfiable' | ByteRange;

const singleRange = /^bytes=(\d*)-(\d*)$/;

/**
 * Reads a `Range` header for a file of `sizeBytes` (RFC 9110, section 14). A header that is missing, malformed, in
 * another unit or for several parts is ignored, as the norm allows; a part that begins behind the end cannot be met.
 */
export function decideRange(header: string | null, sizeBytes: number): RangeDecision {
  const match = singleRange.exec(header?.trim().toLowerCase() ?? '');
  if (match === null) return 'whole';
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return 'whole';
  if (first === '') return lastBytes(Number(last), sizeBytes);
  const firstByte = Number(first);
  const lastByte = last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1);
  if (last !== '' && Number(last) < firstByte) return 'whole';
  return firstByte >= sizeBytes ? 'unsatisfiable' : { firstByte, lastByte };
}

function lastBytes(count: number, sizeBytes: number): RangeDecision {
  if (count === 0 || sizeBytes === 0) return 'unsatisfiable';
  return { firstByte: Math.max(0, sizeBytes - count), lastByte: sizeBytes - 1 };
}
