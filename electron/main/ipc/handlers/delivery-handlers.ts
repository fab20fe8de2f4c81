import type { OpenedServices } from '@electron/main/app/open-services';
import type { TopicHandlers } from '@electron/main/ipc/handlers';

/** Answers about the ranges of delivery. */
export function deliveryHandlers<Port>(
  opened: Promise<Pick<OpenedServices<Port>, 'deliveryNorms'>>,
): TopicHandlers<'delivery'> {
  return {
    'delivery:norms': async () => (await opened).deliveryNorms(),
  };
}
