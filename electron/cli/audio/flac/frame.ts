import type { BitReader } from './bit-reader';
import { FlacFormatError, readSubframe } from './subframe';

const SYNC = 0b11_1111_1111_1110;
const BITS_BY_CODE: readonly (number | null)[] = [null, 8, 12, null, 16, 20, 24, 32];
const LEFT_SIDE = 8;
const SIDE_RIGHT = 9;
const MID_SIDE = 10;

interface FrameHeader {
  readonly blockSize: number;
  readonly channelCode: number;
  readonly bits: number;
}

function readBlockSize(reader: BitReader, code: number): number {
  if (code === 0) throw new FlacFormatError('The block size is reserved.');
  if (code === 1) return 192;
  if (code <= 5) return 144 * 2 ** code;
  if (code === 6) return reader.unsigned(8) + 1;
  if (code === 7) return reader.unsigned(16) + 1;
  return 2 ** code;
}

/** The number of the frame or its first sample, written like a character of UTF-8. Nothing here needs it. */
function skipCodedNumber(reader: BitReader): void {
  const first = reader.unsigned(8);
  let following = 0;
  while (following < 7 && (first & (0x80 >> following)) !== 0) following++;
  reader.skipBytes(Math.max(0, following - 1));
}

function readHeader(reader: BitReader, streamBits: number): FrameHeader {
  if (reader.unsigned(14) !== SYNC) throw new FlacFormatError('A frame does not begin where one should.');
  reader.unsigned(2);
  const blockSizeCode = reader.unsigned(4);
  const rateCode = reader.unsigned(4);
  const channelCode = reader.unsigned(4);
  const bits = BITS_BY_CODE[reader.unsigned(3)] ?? streamBits;
  reader.unsigned(1);
  skipCodedNumber(reader);
  const blockSize = readBlockSize(reader, blockSizeCode);
  if (rateCode === 12) reader.skipBytes(1);
  if (rateCode === 13 || rateCode === 14) reader.skipBytes(2);
  reader.skipBytes(1); // checksum of the header
  return { blockSize, channelCode, bits };
}

/** Turns difference channels back into left and right, in place. */
function undoStereoCoding(channelCode: number, first: Float64Array, second: Float64Array): void {
  for (let at = 0; at < first.length; at++) {
    const one = first[at] ?? 0;
    const other = second[at] ?? 0;
    if (channelCode === LEFT_SIDE) {
      second[at] = one - other;
    } else if (channelCode === SIDE_RIGHT) {
      first[at] = one + other;
    } else {
      // The lowest bit of the middle was dropped; it is the same as that of the side.
      const middle = one * 2 + Math.abs(other % 2);
      first[at] = (middle + other) / 2;
      second[at] = (middle - other) / 2;
    }
  }
}

/** Reads one frame: whole numbers for each channel, and how many bits they have. */
export function readFrame(reader: BitReader, streamBits: number): { channels: Float64Array[]; bits: number } {
  const { blockSize, channelCode, bits } = readHeader(reader, streamBits);
  if (channelCode > MID_SIDE) throw new FlacFormatError('The channels are coded in no known way.');
  const count = channelCode < LEFT_SIDE ? channelCode + 1 : 2;
  const sideChannel = channelCode === SIDE_RIGHT ? 0 : channelCode >= LEFT_SIDE ? 1 : null;
  const channels = Array.from({ length: count }, (_, channel) =>
    readSubframe(reader, blockSize, channel === sideChannel ? bits + 1 : bits),
  );
  const [first, second] = channels;
  if (sideChannel !== null && first && second) undoStereoCoding(channelCode, first, second);
  reader.align();
  reader.skipBytes(2); // checksum of the frame
  return { channels, bits };
}
