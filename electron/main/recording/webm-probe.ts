import { open } from 'node:fs/promises';

const smallestBytes = 1024;
/** The header and the track list of a recording take a few hundred bytes; the first cluster follows at once. */
const searchedBytes = 64 * 1024;
const ebmlId = Buffer.from([0x1a, 0x45, 0xdf, 0xa3]);
const clusterId = Buffer.from([0x1f, 0x43, 0xb6, 0x75]);

/**
 * Tells whether a file holds enough of a WebM recording to be worth remuxing: at least 1 kB, the right beginning and
 * a first cluster. An empty file and one that is cut inside its header are not; they make mediabunny fail or hang.
 */
export async function looksLikeRecording(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return false;
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(searchedBytes), 0, searchedBytes, 0);
    const start = buffer.subarray(0, bytesRead);
    return bytesRead >= smallestBytes && start.indexOf(ebmlId) === 0 && start.includes(clusterId);
  } finally {
    await file.close();
  }
}
