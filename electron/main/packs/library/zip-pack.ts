import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** The same pack gives the same bytes on every day. */
const mtime = new Date(2000, 0, 1);

/** Packs the texts of a pack into one zip file. */
export async function zipPack(texts: ReadonlyMap<string, string>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, text] of texts)
    zip.addBuffer(Buffer.from(text), path, { mtime, forceDosTimestamp: true });
  zip.end();
  return buffer(zip.outputStream);
}
