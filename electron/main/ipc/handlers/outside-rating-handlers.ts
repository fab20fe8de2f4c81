import type { OpenedServices } from '@electron/main/app/open-services';
import type { Handlers } from '@electron/main/ipc/handlers';

/** Answers about what others make of an answer. */
export function outsideRatingHandlers<Port>(
  opened: Promise<Pick<OpenedServices<Port>, 'services'>>,
): Pick<Handlers, 'take:save-outside-rating' | 'take:delete-outside-rating'> {
  return {
    'take:save-outside-rating': async ({ sessionId, rating }) =>
      (await opened).services.outsideRatings.save(sessionId, rating),
    'take:delete-outside-rating': async ({ ratingId, ...key }) =>
      (await opened).services.outsideRatings.remove(key, ratingId),
  };
}
