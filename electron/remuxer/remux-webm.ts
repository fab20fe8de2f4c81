import { closeSync, fstatSync, openSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import {
  Conversion,
  FilePathSource,
  FilePathTarget,
  Input,
  Output,
  WEBM,
  WebMOutputFormat,
} from 'mediabunny';
import { wholeBlocksEnd } from '@electron/remuxer/whole-blocks-end';

/**
 * Writes a recording anew with its exact duration and an index, so that it can be seeked. The encoded packets are
 * copied, nothing is decoded. Throws where the input cannot be read. mediabunny 1.61 loops for ever on a file that is
 * cut inside its header, so this runs in a process of its own, under a time limit.
 * `durationSec` is the end of the last packet in seconds.
 */
export async function remuxWebm(
  inputPath: string,
  outputPath: string,
): Promise<{ durationSec: number; sizeBytes: number }> {
  const input = new Input({
    source: new FilePathSource(inputPath).slice(0, readableBytes(inputPath)),
    formats: [WEBM],
  });
  try {
    const output = new Output({ format: new WebMOutputFormat(), target: new FilePathTarget(outputPath) });
    const conversion = await Conversion.init({
      input,
      output,
      copy: { mode: 'forced' },
      showWarnings: false,
    });
    if (!conversion.isValid || conversion.discardedTracks.length > 0)
      throw new Error('a track cannot be copied');
    await conversion.execute();
  } finally {
    input.dispose();
  }
  await forceToDisk(outputPath);
  return { durationSec: await durationOf(outputPath), sizeBytes: (await stat(outputPath)).size };
}

function readableBytes(path: string): number {
  const file = openSync(path, 'r');
  try {
    return wholeBlocksEnd(file, fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}

async function forceToDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Read back from the written file, which also proves that it can be read. */
async function durationOf(path: string): Promise<number> {
  const input = new Input({ source: new FilePathSource(path), formats: [WEBM] });
  try {
    const durationSec = await input.computeDuration();
    if (durationSec <= 0) throw new Error('no packet could be read');
    return durationSec;
  } finally {
    input.dispose();
  }
}
