import { z } from 'zod';
import { SoundMeasuresSchema } from '@shared/model/delivery';
import { TimeSpanSchema } from '@shared/model/transcript';

/** The one job of a sound meter process. The path is made by the main process and never comes from the page. */
export const SoundMeterRequestSchema = z.object({
  type: z.literal('measure'),
  /** A file of 16 kHz mono samples, 16 bit little endian, without a header. */
  pcmPath: z.string(),
  /** Where somebody speaks. */
  speech: z.array(TimeSpanSchema),
});
export type SoundMeterRequest = z.infer<typeof SoundMeterRequestSchema>;

/** What came of a sound. */
const SoundMeterResultSchema = z.object({ sound: SoundMeasuresSchema });
export type SoundMeterResult = z.infer<typeof SoundMeterResultSchema>;

/** What a sound meter process answers, exactly once. */
export const SoundMeterAnswerSchema = z.discriminatedUnion('type', [
  SoundMeterResultSchema.extend({ type: z.literal('done') }),
  z.object({ type: z.literal('failed'), reason: z.string() }),
]);
export type SoundMeterAnswer = z.infer<typeof SoundMeterAnswerSchema>;
