/** Reads past the end of the bytes: a file that was cut off. */
export class EndOfBytesError extends Error {}

/** Reads numbers of any width from bytes, the highest bit first. */
export class BitReader {
  private bitAt: number;

  constructor(
    private readonly bytes: Uint8Array,
    startByte: number,
  ) {
    this.bitAt = startByte * 8;
  }

  /** The byte that holds the next bit. */
  get byteAt(): number {
    return Math.floor(this.bitAt / 8);
  }

  get isAtEnd(): boolean {
    return this.byteAt >= this.bytes.length;
  }

  /** An unsigned number of up to 36 bits. */
  unsigned(bits: number): number {
    let value = 0;
    let left = bits;
    while (left > 0) {
      const inByte = 8 - (this.bitAt % 8);
      const taken = Math.min(left, inByte);
      const part = (this.byte() >> (inByte - taken)) & ((1 << taken) - 1);
      // Not shifted: numbers above 32 bits would lose their head.
      value = value * 2 ** taken + part;
      this.bitAt += taken;
      left -= taken;
    }
    return value;
  }

  /** A signed number in two's complement. */
  signed(bits: number): number {
    if (bits === 0) return 0;
    const value = this.unsigned(bits);
    return value >= 2 ** (bits - 1) ? value - 2 ** bits : value;
  }

  /** The number of zeros before the next one, which is passed over too. */
  unary(): number {
    let zeros = 0;
    for (;;) {
      const inByte = 8 - (this.bitAt % 8);
      const rest = this.byte() & ((1 << inByte) - 1);
      if (rest !== 0) {
        const leading = Math.clz32(rest) - (32 - inByte);
        this.bitAt += leading + 1;
        return zeros + leading;
      }
      zeros += inByte;
      this.bitAt += inByte;
    }
  }

  /** Goes on to the next whole byte. */
  align(): void {
    this.bitAt = Math.ceil(this.bitAt / 8) * 8;
  }

  skipBytes(count: number): void {
    this.bitAt += count * 8;
  }

  private byte(): number {
    const value = this.bytes[this.byteAt];
    if (value === undefined) throw new EndOfBytesError();
    return value;
  }
}
