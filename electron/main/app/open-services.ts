import { randomInt } from 'node:crypto';
import type { Folders } from '@electron/main/app/folders';
import type { KeepAwake } from '@electron/main/app/keep-awake';
import { newId } from '@electron/main/app/new-id';
import type { Log } from '@electron/main/logging/log';
import { loadPacks } from '@electron/main/packs/load-packs';
import { mediaUrl } from '@electron/main/protocols/media-address';
import type { LaunchRemuxProcess } from '@electron/main/recording/remux-process';
import type { Announce } from '@electron/main/sessions/announce';
import { judgeWhenAsked } from '@electron/main/app/judge-when-asked';
import { openSessionServices, type SessionServices } from '@electron/main/sessions/session-services';
import { fileSizeBytes } from '@electron/main/storage/disk-usage';
import type { TranscriberClient } from '@electron/main/transcription/transcriber-client';
import { TranscriptionQueue, type TakeTranscripts } from '@electron/main/transcription/transcription-queue';
import { applyCorrection } from '@shared/domain/transcript/apply-correction';
import type { Failure } from '@shared/ipc/result';
import type { Pack } from '@shared/model/pack';
import type { PackProblem } from '@shared/model/pack-problem';

export interface OpenServicesParts<Port> {
  folders: Folders;
  log: Log;
  announce: Announce;
  /** Tells the user what no call of theirs caused. */
  tell(failure: Failure): void;
  transcriber: TranscriberClient<Port>;
  launchRemuxer: LaunchRemuxProcess;
  keepAwake: KeepAwake;
}

/** What the handlers work with once the data folder is open. */
export interface OpenedServices<Port = unknown> {
  packs: Pack[];
  services: SessionServices;
  queue: TranscriptionQueue<Port>;
  /** Puts the rubric together ahead of the first answer; for a moment when nobody waits. */
  prepareJudge(): void;
}

const bytesPerSample = 2;

/** Reads the packs, opens the data folder, and takes up the transcriptions that the last run left. */
export async function openServices<Port>(parts: OpenServicesParts<Port>): Promise<OpenedServices<Port>> {
  const { packs, problems } = await loadPacks(parts.folders.packs);
  for (const problem of problems) parts.tell(packFailure(problem));
  const judge = judgeWhenAsked(parts.folders.rubrics, parts.tell);
  let queue: TranscriptionQueue<Port> | null = null;
  const services = await openSessionServices(parts.folders.data, {
    now: () => Date.now(),
    newId,
    newSeed: () => randomInt(2 ** 31),
    findPack: (packId) => packs.find((pack) => pack.id === packId) ?? null,
    judgeAnswer: judge.judgeAnswer,
    applyCorrection,
    mediaUrl,
    launchRemuxer: parts.launchRemuxer,
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
  });
  queue = new TranscriptionQueue({
    transcriber: parts.transcriber,
    transcripts: takeTranscripts(services),
    announce: parts.announce,
    log: parts.log,
  });
  await queue.resume();
  return { packs, services, queue, prepareJudge: judge.prepare };
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

function packFailure({ pack, file, path, reason }: PackProblem): Failure {
  const place = path === '' ? file : `${file}, ${path}`;
  return { code: 'pack-broken', message: `The pack "${pack}" cannot be used (${place}): ${reason}.` };
}
