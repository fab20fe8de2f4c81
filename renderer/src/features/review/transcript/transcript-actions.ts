import { call } from '@renderer/api/app-api';
import { notify, notifyFailure } from '@renderer/components/notices';
import type { Result } from '@shared/ipc/result';

/** What can be done to a transcript. Each answers whether it worked; a failure has been told by then. */
export interface TranscriptActions {
  correct: (text: string) => Promise<boolean>;
  dropCorrection: () => Promise<boolean>;
  rerun: () => Promise<boolean>;
}

/** The calls for the transcript of one take. `onDone` asks for the review again, with its new score. */
export function transcriptActions(
  take: { sessionId: string; takeId: string },
  onDone: () => void,
): TranscriptActions {
  const settle = (result: Result<unknown>, message: string): boolean => {
    if (!result.ok) {
      notifyFailure(result.error);
      return false;
    }
    notify(message);
    onDone();
    return true;
  };
  return {
    correct: async (text) =>
      settle(await call('transcript:correct', { ...take, text }), 'Saved. The answer has been scored again.'),
    dropCorrection: async () =>
      settle(await call('transcript:drop-correction', take), 'What was heard counts again.'),
    rerun: async () => settle(await call('transcript:rerun', take), 'The answer is being transcribed again.'),
  };
}
