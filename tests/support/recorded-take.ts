import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Sizes of the chunks that the recorder handed over, one for each second; see the fixture's README. */
const chunkBytes = [10_772, 14_977, 17_643, 19_334, 17_764, 17_559, 6308];

/** A real recording as Chromium's recorder wrote it: 6.45 s of VP8 and Opus, without duration or index. */
export const recordedTake = {
  path: resolve('tests/fixtures/media/camera-take.webm'),
  durationMs: 6450,

  /** The file in the chunks that it came in. */
  chunks(): Uint8Array[] {
    const file = readFileSync(recordedTake.path);
    const ends = chunkBytes.map((_, index) =>
      chunkBytes.slice(0, index + 1).reduce((sum, size) => sum + size, 0),
    );
    return ends.map((end, index) => new Uint8Array(file.subarray(end - (chunkBytes[index] ?? 0), end)));
  },
};
