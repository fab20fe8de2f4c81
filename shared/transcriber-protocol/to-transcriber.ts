import { z } from 'zod';

const jobId = z.string().min(1);

/** Every message from the main process to the transcriber. */
export const ToTranscriberSchema = z.discriminatedUnion('type', [
  /** Loads the models; answered with `ready` or `model-problem`. Jobs that arrive before wait for it. */
  z.object({ type: z.literal('configure'), modelFolder: z.string().min(1) }),
  /** Comes with a MessagePort over which the page sends `LiveAudio`. */
  z.object({ type: z.literal('live-start'), jobId }),
  /** `pcmPath`: a file of 16 kHz mono samples, 16 bit little endian, without a header. */
  z.object({ type: z.literal('file-start'), jobId, pcmPath: z.string().min(1) }),
  z.object({ type: z.literal('cancel'), jobId }),
]);
export type ToTranscriber = z.infer<typeof ToTranscriberSchema>;
