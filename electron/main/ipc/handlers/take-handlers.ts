import type { TopicHandlers } from '@electron/main/ipc/handlers';
import type { SendAudioPort } from '@electron/main/ipc/emit';
import type { OpenedServices } from '@electron/main/app/open-services';

/** What others make of an answer, and what its score rests on, have handlers of their own. */
type ElsewhereAnswered = 'take:rubric-guide' | 'take:save-outside-rating' | 'take:delete-outside-rating';

/** Answers about takes. A take with sound is listened to from its beginning. */
export function takeHandlers<Port>(
  opened: Promise<Pick<OpenedServices<Port>, 'services' | 'queue'>>,
  sendAudioPort: SendAudioPort<Port>,
): Omit<TopicHandlers<'take'>, ElsewhereAnswered> {
  return {
    'take:begin': async ({ sessionId, mimeType }) => {
      const { services, queue } = await opened;
      const begun = await services.takes.begin(sessionId, mimeType);
      if (begun.ok && begun.value.take.input !== 'typed') {
        const takeId = begun.value.take.id;
        sendAudioPort(takeId, queue.beginLive({ sessionId, takeId }));
      }
      return begun;
    },
    'take:append': async ({ sessionId, takeId, track, index, bytes }) => {
      const { takes } = (await opened).services;
      return takes.append({ sessionId, takeId }, { track, index, bytes });
    },
    'take:save-typed': async ({ text, ...key }) => (await opened).services.takes.saveTyped(key, text),
    'take:finish': async ({ durationMs, interruption, cutIn, ...key }) =>
      (await opened).services.takes.finish(key, { durationMs, interruption, cutIn }),
    'take:rate': async ({ rating, ...key }) => (await opened).services.takes.rate(key, rating),
    'take:acknowledge-interruption': async (key) =>
      (await opened).services.takes.acknowledgeInterruption(key),
    'take:review': async (key) => (await opened).services.reviews.review(key),
  };
}
