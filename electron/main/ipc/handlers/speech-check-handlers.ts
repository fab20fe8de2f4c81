import type { TopicHandlers } from '@electron/main/ipc/handlers';
import type { SendAudioPort } from '@electron/main/ipc/emit';
import type { SpeechCheck } from '@electron/main/transcription/speech-check';
import { succeed } from '@shared/ipc/result';

/** Answers about the spoken sentence of the device check. */
export function speechCheckHandlers<Port>(
  check: SpeechCheck<Port>,
  sendAudioPort: SendAudioPort<Port>,
): TopicHandlers<'speech-check'> {
  return {
    'speech-check:begin': () => {
      const begun = check.begin();
      if (!begun.ok) return begun;
      const { checkId, port } = begun.value;
      sendAudioPort(checkId, port);
      return succeed({ checkId });
    },
    'speech-check:finish': ({ checkId }) => check.finish(checkId),
  };
}
