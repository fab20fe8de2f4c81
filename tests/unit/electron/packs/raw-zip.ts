import { deflateRawSync } from 'node:zlib';

export interface RawEntry {
  name: string;
  content: string | Uint8Array;
  /** What the zip says of the size, where that is a lie. */
  declaredBytes?: number;
  /** Mode of a Unix file, with its kind: 0o120777 is a link. */
  mode?: number;
  /** Bit 0: locked by a password. Bit 11: the name is UTF-8. */
  flags?: number;
  /** 8: deflate. 0: as it is. */
  method?: number;
}

const utf8Names = 0x800;
const madeByUnix = 0x031e;

/** Writes a zip byte by byte, so that it can say what no zip program would write. Checksums are left at zero. */
export function rawZip(entries: readonly RawEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declaredBytes, mode = 0o100644, flags = utf8Names, method = 8 } of entries) {
    const bytes = Buffer.from(content);
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const nameBytes = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(declaredBytes ?? bytes.length, 18);
    shared.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, nameBytes, packed]);
    const madeBy = Buffer.alloc(2);
    madeBy.writeUInt16LE(madeByUnix);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(mode * 0x10000, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), madeBy, shared, rest, nameBytes]));
    parts.push(local);
    offset += local.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directoryBytes.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, directoryBytes, Buffer.from('PK\u0005\u0006'), end]);
}
