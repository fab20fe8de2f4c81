import { setTimeout as wait } from 'node:timers/promises';
import type { OpenedServices } from '@electron/main/app/open-services';
import type { TopicHandlers } from '@electron/main/ipc/handlers';
import type { SettingsStore } from '@electron/main/storage/settings-store';
import { chosenPack } from '@shared/domain/progress/chosen-pack';
import { succeed } from '@shared/ipc/result';

/** Where nothing has put the rubric together by then, the call does it. */
const patienceMs = 2000;

/** Answers about progress and the log of real interviews. */
export function progressHandlers(
  opened: Promise<Pick<OpenedServices, 'services' | 'packs' | 'judgePrepared'>>,
  settings: Pick<SettingsStore, 'get'>,
): TopicHandlers<'progress'> & TopicHandlers<'interview-log'> {
  const log = opened.then(({ services }) => services.interviewLog);
  return {
    'progress:get': async ({ packId }) => {
      const { services, packs, judgePrepared } = await opened;
      // Progress needs the rubric, and right after the start somebody else needs the time that loading it takes.
      await Promise.race([judgePrepared, wait(patienceMs, undefined, { ref: false })]);
      return services.progress.get(packId, chosenPack(packs.packs(), settings.get().lastChoice));
    },
    'interview-log:list': async () => succeed((await log).list()),
    'interview-log:save': async ({ interview }) => (await log).save(interview),
    'interview-log:delete': async ({ id }) => (await log).remove(id),
  };
}
