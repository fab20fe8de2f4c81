import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openTranscriber, type OpenTranscriber } from '@electron/transcriber/open-transcriber';
import { bundleForNode } from '@tests/support/bundle-for-node';

/** Where the set-up puts the speech models. */
export const MODEL_FOLDER = resolve(import.meta.dirname, '..', '..', 'resources', 'models');

/** The built decoder thread of this test file, and a function that removes it. */
export async function buildDecoderThread(): Promise<{ threadFile: string; remove: () => Promise<void> }> {
  const folder = await bundleForNode(`test-transcriber-${process.pid}`, {
    'decoder-thread': 'electron/transcriber/decoder-thread.ts',
  });
  return {
    threadFile: resolve(folder, 'decoder-thread.cjs'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The real pipeline with the real models and its decoder in a thread of its own. */
export async function openTestTranscriber(): Promise<{
  transcriber: OpenTranscriber;
  close: () => Promise<void>;
}> {
  const { threadFile, remove } = await buildDecoderThread();
  const opened = await openTranscriber({
    modelFolder: MODEL_FOLDER,
    threadFile,
    onCrash: (error) => {
      throw error;
    },
  });
  if (!opened.ok) throw new Error(opened.problem.message);
  return {
    transcriber: opened.transcriber,
    close: async () => {
      await opened.transcriber.close();
      await remove();
    },
  };
}
