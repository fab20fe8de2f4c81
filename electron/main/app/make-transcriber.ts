import { MessageChannelMain, type MessagePortMain } from 'electron';
import { join } from 'node:path';
import type { Folders } from '@electron/main/app/folders';
import { launchUtility } from '@electron/main/app/utility-process';
import type { Log } from '@electron/main/logging/log';
import { TranscriberClient } from '@electron/main/transcription/transcriber-client';
import type { SpeechState } from '@shared/ipc/contract';

/** The client of the transcriber as an Electron utility process. Nothing runs before it is started. */
export function makeTranscriber(
  { scripts, models }: Pick<Folders, 'scripts' | 'models'>,
  log: Log,
  onSpeechState: (speech: SpeechState) => void,
): TranscriberClient<MessagePortMain> {
  return new TranscriberClient({
    launch: () => launchUtility(join(scripts, 'transcriber.cjs'), 'Greenroom transcriber', log),
    newChannel: () => new MessageChannelMain(),
    modelFolder: models,
    log,
    onSpeechState,
    now: () => performance.now(),
  });
}
