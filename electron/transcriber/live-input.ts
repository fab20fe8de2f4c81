/** Longer holes than this are not filled with silence: the clocks of page and transcriber no longer agree. */
const LONGEST_HOLE_SAMPLES = 60 * 16_000;

/** Samples to listen to next, or the reason why the block makes no sense. */
export type LiveInputResult = { ok: true; samples: Float32Array[] } | { ok: false; reason: string };

/**
 * Puts the blocks of a live stream into line by their offsets. What never arrived is replaced by silence, so that all
 * later times stay right, and counted; what came twice is left out.
 */
export class LiveInput {
  private nextOffset = 0;
  private missing = 0;

  /** Samples that had to be replaced by silence. */
  get droppedSamples(): number {
    return this.missing;
  }

  take(offset: number, pcm: Int16Array): LiveInputResult {
    const hole = this.fill(offset);
    if (!hole.ok) return hole;
    const repeated = Math.max(0, this.nextOffset - offset);
    if (repeated >= pcm.length) return hole;
    const samples = floatSamples(pcm.subarray(repeated));
    this.nextOffset += samples.length;
    return { ok: true, samples: [...hole.samples, samples] };
  }

  /** Brings the stream to its full length once the sender has said how long it was. */
  end(totalSamples: number): LiveInputResult {
    return this.fill(totalSamples);
  }

  private fill(upTo: number): LiveInputResult {
    const hole = upTo - this.nextOffset;
    if (hole <= 0) return { ok: true, samples: [] };
    if (hole > LONGEST_HOLE_SAMPLES) {
      return { ok: false, reason: `${hole} samples are missing before sample ${upTo}.` };
    }
    this.nextOffset = upTo;
    this.missing += hole;
    return { ok: true, samples: [new Float32Array(hole)] };
  }
}

/** 16-bit samples as numbers from -1 to 1. */
export function floatSamples(pcm: Int16Array): Float32Array {
  return Float32Array.from(pcm, (value) => value / 32_768);
}
