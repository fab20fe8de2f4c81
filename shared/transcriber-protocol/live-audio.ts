import { z } from 'zod';

/** Sound that reaches the transcriber while somebody speaks has this rate; nothing resamples it on the way. */
export const LIVE_SAMPLE_RATE = 16_000;

/** No block is longer than this: the page sends several a second. */
const MAX_BLOCK_BYTES = 10 * LIVE_SAMPLE_RATE * 2;

/** What the page sends over the port of a live job. */
export const LiveAudioSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('audio'),
    /** Place of the block's first sample, counted from the first sample of the take. */
    offset: z.number().int().nonnegative(),
    /** The buffer of an Int16Array: 16 kHz, mono. */
    pcm: z
      .instanceof(ArrayBuffer)
      .refine((pcm) => pcm.byteLength % 2 === 0 && pcm.byteLength <= MAX_BLOCK_BYTES),
  }),
  /** Nothing more will come. `totalSamples` tells whether a block is missing at the end. */
  z.object({ type: z.literal('end'), totalSamples: z.number().int().nonnegative() }),
]);
export type LiveAudio = z.infer<typeof LiveAudioSchema>;
