import { app, BrowserWindow, shell } from 'electron';
import { join } from 'node:path';
import { describeApp } from '@electron/main/app/describe-app';
import type { Folders } from '@electron/main/app/folders';
import { keepAwakeWhileRecording } from '@electron/main/app/keep-awake';
import { makeTranscriber } from '@electron/main/app/make-transcriber';
import { newId } from '@electron/main/app/new-id';
import { openServices, type OpenedServices } from '@electron/main/app/open-services';
import { packDialogs } from '@electron/main/app/pack-dialogs';
import { printPage } from '@electron/main/app/print-page';
import type { PendingNotices } from '@electron/main/app/pending-notices';
import { applyTheme } from '@electron/main/app/theme';
import { launchUtility } from '@electron/main/app/utility-process';
import type { Emit, SendAudioPort } from '@electron/main/ipc/emit';
import type { Handlers } from '@electron/main/ipc/handlers';
import { allHandlers } from '@electron/main/ipc/handlers/all-handlers';
import type { Log } from '@electron/main/logging/log';
import type { SettingsStore } from '@electron/main/storage/settings-store';
import { SpeechCheck } from '@electron/main/transcription/speech-check';
import type { TranscriberClient } from '@electron/main/transcription/transcriber-client';
import type { Failure } from '@shared/ipc/result';

export interface ServePageParts {
  folders: Folders;
  log: Log;
  settings: SettingsStore;
  emit: Emit;
  sendAudioPort: SendAudioPort<Electron.MessagePortMain>;
  notices: PendingNotices;
  /** Tells the user what no call of theirs caused. */
  tell(failure: Failure): void;
}

/** What works behind the page. */
export interface PageService {
  handlers: Handlers;
  opened: Promise<OpenedServices>;
  /** Not started yet. */
  transcriber: TranscriberClient<Electron.MessagePortMain>;
}

const transcriberEnded = 'The process that writes down what you say ended unexpectedly.';

/** Opens the data folder and makes what answers the calls of the page. */
export function servePage({
  folders,
  log,
  settings,
  emit,
  sendAudioPort,
  notices,
  tell,
}: ServePageParts): PageService {
  const transcriber = makeTranscriber(folders, log, (speech) => {
    emit('speech:state-changed', { speech });
    // In the room nothing else would say why the words stop coming.
    if (speech.state === 'restarting') tell({ code: 'transcriber-down', message: transcriberEnded });
    void opened.then(({ queue }) => queue.proceed());
  });
  const opened = openServices({
    folders,
    log,
    settings,
    announce: emit,
    tell,
    transcriber,
    launchRemuxer: () => launchUtility(join(folders.scripts, 'remuxer.cjs'), 'Greenroom remuxer', log),
    launchSoundMeter: () =>
      launchUtility(join(folders.scripts, 'sound-meter.cjs'), 'Greenroom sound meter', log),
    keepAwake: keepAwakeWhileRecording(),
  });
  const handlers = allHandlers({
    describe: () => describeApp(app.getVersion(), folders.data, transcriber.speech),
    openDataFolder: () => shell.openPath(folders.data),
    print: () => printPage(BrowserWindow.getAllWindows()[0] ?? null),
    onPageListens: () => notices.pageListens(),
    settings,
    onSettingsChanged: ({ theme }) => applyTheme(theme),
    opened,
    packDialogs: packDialogs(() => BrowserWindow.getAllWindows()[0] ?? null),
    speechCheck: new SpeechCheck({ transcriber, newId, emit }),
    sendAudioPort,
  });
  return { handlers, opened, transcriber };
}
