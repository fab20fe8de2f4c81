import { randomInt } from 'node:crypto';
import type { Folders } from '@electron/main/app/folders';
import type { KeepAwake } from '@electron/main/app/keep-awake';
import { newId } from '@electron/main/app/new-id';
import { loadListening } from '@electron/main/listening/load-listening';
import { examplesWhenAsked } from '@electron/main/rubrics/load-examples';
import type { Log } from '@electron/main/logging/log';
import { OpinionService } from '@electron/main/opinion/opinion-service';
import { PackLibrary } from '@electron/main/packs/pack-library';
import { mediaUrl } from '@electron/main/protocols/media-address';
import type { LaunchRemuxProcess } from '@electron/main/recording/remux-process';
import type { LaunchSoundProcess } from '@electron/main/sound/sound-process';
import type { Announce } from '@electron/main/sessions/announce';
import { judgeWhenAsked } from '@electron/main/app/judge-when-asked';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import { openSessionServices, type SessionServices } from '@electron/main/sessions/session-services';
import { DataPaths } from '@electron/main/storage/data-paths';
import type { SettingsStore } from '@electron/main/storage/settings-store';
import { fileSizeBytes } from '@electron/main/storage/disk-usage';
import type { TranscriberClient } from '@electron/main/transcription/transcriber-client';
import { TranscriptionQueue, type TakeTranscripts } from '@electron/main/transcription/transcription-queue';
import { applyCorrection } from '@shared/domain/transcript/apply-correction';
import type { CallOutput } from '@shared/ipc/contract';
import type { Failure, Result } from '@shared/ipc/result';

export interface OpenServicesParts<Port> {
  folders: Folders;
  log: Log;
  settings: Pick<SettingsStore, 'get'>;
  announce: Announce;
  /** Tells the user what no call of theirs caused. */
  tell(failure: Failure): void;
  transcriber: TranscriberClient<Port>;
  launchRemuxer: LaunchRemuxProcess;
  launchSoundMeter: LaunchSoundProcess;
  keepAwake: KeepAwake;
}

/** What the handlers work with once the data folder is open. */
export interface OpenedServices<Port = unknown> {
  packs: PackLibrary;
  services: SessionServices;
  queue: TranscriptionQueue<Port>;
  /** The one part that can open a connection: to this computer, and only when it is asked to. */
  opinions: OpinionService;
  /** Puts the rubric together ahead of the first answer; for a moment when nobody waits. */
  prepareJudge(): void;
  /** Resolves once that is done. */
  judgePrepared: Promise<void>;
  /** The ranges of delivery as the settings leave them, and as they are shipped. */
  deliveryNorms(): Result<CallOutput<'delivery:norms'>>;
}

const bytesPerSample = 2;

/** Reads the packs, opens the data folder, and takes up the transcriptions that the last run left. */
export async function openServices<Port>(parts: OpenServicesParts<Port>): Promise<OpenedServices<Port>> {
  const judge = judgeWhenAsked(parts.folders.rubrics, () => parts.settings.get(), parts.tell);
  const listening = await loadListening(parts.folders.listening);
  if (!listening.ok) parts.tell(listening.error);
  const packs = await PackLibrary.open({
    shippedFolder: parts.folders.packs,
    ownFolder: new DataPaths(parts.folders.data).packsFolder,
    probeIds: listening.ok ? listening.value.probes.map(({ id }) => id) : null,
    ownRubric: judge.rubric,
    newId,
    onChanged: () => parts.announce('packs:changed', null),
    report: parts.tell,
  });
  let queue: TranscriptionQueue<Port> | null = null;
  const ports: SessionPorts = {
    now: () => Date.now(),
    newId,
    newSeed: () => randomInt(2 ** 31),
    findPack: (packId) => packs.find(packId),
    judgeAnswer: judge.judgeAnswer,
    rubricFor: judge.rubricFor,
    examples: examplesWhenAsked(parts.folders.examples, parts.tell),
    deliveryNorms: () => {
      const norms = judge.deliveryNorms();
      return norms.ok ? norms.value.effective : null;
    },
    applyCorrection,
    mediaUrl,
    launchRemuxer: parts.launchRemuxer,
    launchSoundMeter: parts.launchSoundMeter,
    announce: (name, payload) => {
      parts.announce(name, payload);
      if (payload !== null && 'session' in payload) {
        queue?.sessionChanged(payload.session);
        parts.keepAwake.sessionChanged(payload.session);
      }
    },
    report: (failure) => parts.tell(failure),
    log: (message) => parts.log.info(message),
    transcriptionWanted: (take) => queue?.wanted(take),
  };
  const services = await openSessionServices(parts.folders.data, ports, {
    listening: listening.ok ? listening.value : null,
    canHear: () => parts.transcriber.speech.state === 'ready',
  });
  queue = queueFor(parts, services);
  await queue.resume();
  return {
    packs,
    services,
    queue,
    opinions: opinionsFor(parts, ports, services),
    prepareJudge: judge.prepare,
    judgePrepared: judge.prepared,
    deliveryNorms: judge.deliveryNorms,
  };
}

function queueFor<Port>(
  { transcriber, announce, log }: OpenServicesParts<Port>,
  services: SessionServices,
): TranscriptionQueue<Port> {
  return new TranscriptionQueue({
    transcriber,
    transcripts: takeTranscripts(services),
    announce: (name, payload) => {
      announce(name, payload);
      if ('segment' in payload) services.interviewer.segmentHeard(payload);
      else services.interviewer.draftHeard(payload);
    },
    log,
  });
}

function opinionsFor(
  { settings }: Pick<OpenServicesParts<never>, 'settings'>,
  { now, newSeed, findPack, announce }: SessionPorts,
  { sessions, stored }: SessionServices,
): OpinionService {
  const secondOpinion = () => settings.get().secondOpinion;
  return new OpinionService({
    ...stored,
    sessions,
    settings: secondOpinion,
    now,
    newSeed,
    findPack,
    announce,
  });
}

function takeTranscripts({ transcripts, paths }: SessionServices): TakeTranscripts {
  return {
    waiting: () => transcripts.waiting(),
    setState: (take, state) => transcripts.setState(take, state),
    add: (take, transcript) => transcripts.add(take, transcript),
    sound: async ({ sessionId, takeId }) => {
      const path = paths.trackFile(sessionId, takeId, 'pcm');
      return { path, samples: Math.floor((await fileSizeBytes(path)) / bytesPerSample) };
    },
  };
}
