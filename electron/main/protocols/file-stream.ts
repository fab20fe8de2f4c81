import { open } from 'node:fs/promises';

/** Larger reads make fewer trips between the processes; 1 MiB was the best of those tried. */
const readBytes = 1024 * 1024;

/**
 * Streams the bytes from `firstByte` to `lastByte` (both counted in), reading only as fast as the reader takes them.
 * `Readable.toWeb` over a file stream would be shorter, but on Node 18 it can throw out of reach ("Controller is
 * already closed") when the reader goes away, and a media element that seeks goes away all the time.
 */
export async function streamFile(path: string, firstByte: number, lastByte: number): Promise<ReadableStream> {
  const file = await open(path, 'r');
  let position = firstByte;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const part = new Uint8Array(Math.min(readBytes, lastByte - position + 1));
        const { bytesRead } = await file.read(part, 0, part.length, position);
        position += bytesRead;
        if (bytesRead > 0) controller.enqueue(part.subarray(0, bytesRead));
        // Nothing read before the last byte: the file became shorter meanwhile.
        if (bytesRead > 0 && position <= lastByte) return;
        await file.close();
        controller.close();
      },
      async cancel() {
        await file.close();
      },
    },
    { highWaterMark: 0 },
  );
}
