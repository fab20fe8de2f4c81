import type { TopicHandlers } from '@electron/main/ipc/handlers';
import type { OpenedServices } from '@electron/main/app/open-services';
import type { SettingsStore } from '@electron/main/storage/settings-store';
import { succeed } from '@shared/ipc/result';

/** Answers about sessions. */
export function sessionHandlers(
  opened: Promise<Pick<OpenedServices, 'services'>>,
  settings: Pick<SettingsStore, 'get'>,
): TopicHandlers<'session'> {
  const sessions = opened.then(({ services }) => services.sessions);
  return {
    'session:create': async (choice) =>
      (await sessions).create({ ...choice, conditions: settings.get().conditions, loopId: null }),
    'session:get': async ({ sessionId }) => (await sessions).get(sessionId),
    'session:list': async () => succeed([...(await sessions).list()]),
    'session:dispatch': async ({ sessionId, happening }) => (await sessions).dispatch(sessionId, happening),
    'session:set-answer-input': async ({ sessionId, answerInput }) =>
      (await sessions).setAnswerInput(sessionId, answerInput),
    'session:save-notes': async ({ sessionId, notes }) => (await sessions).saveNotes(sessionId, notes),
    'session:packet': async ({ sessionId }) => (await opened).services.packets.packet(sessionId),
    'session:save-own-packet': async ({ sessionId, packet }) =>
      (await sessions).saveOwnPacket(sessionId, packet),
    'session:report': async ({ sessionId }) => (await opened).services.reporting.report(sessionId),
    'session:delete': async ({ sessionId }) => (await sessions).delete(sessionId),
    'session:restore': async ({ sessionId }) => (await sessions).restore(sessionId),
  };
}
