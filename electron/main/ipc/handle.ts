import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { Handlers } from '@electron/main/ipc/handlers';
import { answerCall } from '@electron/main/ipc/answer-call';
import { isTrustedSender, type Sender } from '@electron/main/ipc/trusted-sender';
import { factsOf, type Log } from '@electron/main/logging/log';
import { calls, type CallName } from '@shared/ipc/contract';
import { fail } from '@shared/ipc/result';

function senderOf(event: IpcMainInvokeEvent): Sender {
  // Newer Electron answers null for a frame that was closed while its message was on the way.
  const frame = event.senderFrame;
  return { url: frame?.url ?? null, isMainFrame: frame !== null && frame === event.sender.mainFrame };
}

/**
 * Connects every call of the contract with its handler. Nothing else listens to the page. `handlers` is asked at the
 * first call, so that the window can be opened before everything behind it is loaded.
 */
export function handleCalls(handlers: () => Promise<Handlers>, ownOrigin: string, log: Log): void {
  const report = (name: CallName, thrown: unknown): void =>
    log.error('a handler threw', { call: name, ...factsOf(thrown) });
  for (const name of Object.keys(calls) as CallName[]) {
    ipcMain.handle(name, async (event, input: unknown) => {
      if (!isTrustedSender(senderOf(event), ownOrigin)) {
        return fail('bad-request', 'This call is for the page of the app alone.');
      }
      return answerCall(await handlers(), name, input, report);
    });
  }
}
