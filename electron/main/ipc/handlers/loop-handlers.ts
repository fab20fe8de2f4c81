import type { OpenedServices } from '@electron/main/app/open-services';
import type { TopicHandlers } from '@electron/main/ipc/handlers';
import type { SettingsStore } from '@electron/main/storage/settings-store';
import { succeed } from '@shared/ipc/result';

/** Answers about loops. */
export function loopHandlers(
  opened: Promise<Pick<OpenedServices, 'services'>>,
  settings: Pick<SettingsStore, 'get'>,
): TopicHandlers<'loop'> {
  const loops = opened.then(({ services }) => services.loops);
  return {
    'loop:create': async (choice) =>
      (await loops).create({ ...choice, conditions: settings.get().conditions }),
    'loop:list': async () => succeed(await (await loops).list()),
    'loop:get': async ({ loopId }) => (await loops).get(loopId),
    'loop:open-round': async ({ loopId, roundIndex }) => (await loops).openRound(loopId, roundIndex),
    'loop:skip-round': async ({ loopId, roundIndex, skipped }) =>
      (await loops).skipRound(loopId, roundIndex, skipped),
    'loop:hold-debrief': async ({ loopId }) => (await loops).holdDebrief(loopId),
    'loop:mark-debrief-seen': async ({ loopId }) => (await loops).markDebriefSeen(loopId),
    'loop:save-offer': async ({ loopId, figures }) => (await loops).saveOffer(loopId, figures),
    'loop:delete': async ({ loopId }) => (await loops).delete(loopId),
    'loop:restore': async ({ loopId }) => (await loops).restore(loopId),
  };
}
