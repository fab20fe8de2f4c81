import type { OpenedServices } from '@electron/main/app/open-services';
import type { Handlers } from '@electron/main/ipc/handlers';

/** Answers about what is behind a score. */
export function rubricGuideHandlers<Port>(
  opened: Promise<Pick<OpenedServices<Port>, 'services'>>,
): Pick<Handlers, 'take:rubric-guide'> {
  return {
    'take:rubric-guide': async (key) => (await opened).services.guides.guide(key),
  };
}
