import type { TopicHandlers } from '@electron/main/ipc/handlers';
import type { OpenedServices } from '@electron/main/app/open-services';
import { succeed } from '@shared/ipc/result';

/** Answers about storage. */
export function storageHandlers(opened: Promise<Pick<OpenedServices, 'services'>>): TopicHandlers<'storage'> {
  return {
    'storage:describe': async () => succeed(await (await opened).services.storage.describe()),
  };
}
