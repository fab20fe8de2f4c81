import { join } from 'node:path';
import { openTranscriber, type OpenTranscriber } from '@electron/transcriber/open-transcriber';
import type { Bench } from '@tests/bench/measurement';

/** The built transcriber's own pipeline with the real models, for the length of `work`. */
export async function withRecogniser<Value>(
  { projectRoot }: Pick<Bench, 'projectRoot'>,
  work: (transcriber: OpenTranscriber) => Promise<Value>,
): Promise<Value> {
  const opened = await openTranscriber({
    modelFolder: join(projectRoot, 'resources', 'models'),
    threadFile: join(projectRoot, 'out', 'main', 'decoder-thread.cjs'),
    onCrash: (error) => {
      throw error;
    },
  });
  if (!opened.ok) throw new Error(opened.problem.message);
  try {
    return await work(opened.transcriber);
  } finally {
    await opened.transcriber.close();
  }
}
