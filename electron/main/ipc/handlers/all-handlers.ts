import type { OpenedServices } from '@electron/main/app/open-services';
import type { SendAudioPort } from '@electron/main/ipc/emit';
import type { Handlers } from '@electron/main/ipc/handlers';
import { appHandlers, type AppHandlerParts } from '@electron/main/ipc/handlers/app-handlers';
import { deliveryHandlers } from '@electron/main/ipc/handlers/delivery-handlers';
import { loopHandlers } from '@electron/main/ipc/handlers/loop-handlers';
import { opinionHandlers } from '@electron/main/ipc/handlers/opinion-handlers';
import { outsideRatingHandlers } from '@electron/main/ipc/handlers/outside-rating-handlers';
import { packHandlers, type PackDialogs } from '@electron/main/ipc/handlers/pack-handlers';
import { progressHandlers } from '@electron/main/ipc/handlers/progress-handlers';
import { rubricGuideHandlers } from '@electron/main/ipc/handlers/rubric-guide-handlers';
import { sessionHandlers } from '@electron/main/ipc/handlers/session-handlers';
import { settingsHandlers } from '@electron/main/ipc/handlers/settings-handlers';
import { speechCheckHandlers } from '@electron/main/ipc/handlers/speech-check-handlers';
import { storageHandlers } from '@electron/main/ipc/handlers/storage-handlers';
import { takeHandlers } from '@electron/main/ipc/handlers/take-handlers';
import { transcriptHandlers } from '@electron/main/ipc/handlers/transcript-handlers';
import type { SettingsStore } from '@electron/main/storage/settings-store';
import type { SpeechCheck } from '@electron/main/transcription/speech-check';
import type { Settings } from '@shared/model/settings';

export interface HandlerParts<Port> extends AppHandlerParts {
  settings: SettingsStore;
  onSettingsChanged(settings: Settings): void;
  /** Calls that need the data folder wait until it is open. */
  opened: Promise<OpenedServices<Port>>;
  speechCheck: SpeechCheck<Port>;
  packDialogs: PackDialogs;
  sendAudioPort: SendAudioPort<Port>;
}

/** The answers to every call of the contract, by topic. */
export function allHandlers<Port>(parts: HandlerParts<Port>): Handlers {
  const { settings, onSettingsChanged, opened, speechCheck, packDialogs, sendAudioPort } = parts;
  return {
    ...appHandlers(parts),
    ...settingsHandlers(settings, onSettingsChanged),
    ...packHandlers(
      opened.then(({ packs }) => packs),
      packDialogs,
    ),
    ...deliveryHandlers(opened),
    ...progressHandlers(opened, settings),
    ...storageHandlers(opened),
    ...loopHandlers(opened, settings),
    ...sessionHandlers(opened, settings),
    ...takeHandlers(opened, sendAudioPort),
    ...rubricGuideHandlers(opened),
    ...transcriptHandlers(opened),
    ...opinionHandlers(opened),
    ...outsideRatingHandlers(opened),
    ...speechCheckHandlers(speechCheck, sendAudioPort),
  };
}
