import type { OpenedServices } from '@electron/main/app/open-services';
import type { TopicHandlers } from '@electron/main/ipc/handlers';

/** Answers about the second opinion of a language model on this computer. */
export function opinionHandlers(opened: Promise<Pick<OpenedServices, 'opinions'>>): TopicHandlers<'opinion'> {
  return {
    'opinion:ask': async (key) => (await opened).opinions.ask(key),
    'opinion:cancel': async (key) => (await opened).opinions.cancel(key),
    'opinion:try': async () => (await opened).opinions.tryServer(),
  };
}
