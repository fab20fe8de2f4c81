import { localDay } from '@shared/domain/progress/local-day';
import { DigestKeeper, type DigestKeeperParts } from '@electron/main/progress/digest-keeper';
import { ProgressService } from '@electron/main/progress/progress-service';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import type { DataPaths } from '@electron/main/storage/data-paths';
import type { OutsideRatingStore } from '@electron/main/storage/outside-rating-store';
import { ProgressDigestStore } from '@electron/main/storage/progress-digest-store';
import { RealInterviewStore } from '@electron/main/storage/real-interview-store';

export interface OpenProgressParts extends Omit<DigestKeeperParts, 'openDigests'> {
  paths: DataPaths;
  ratings: Pick<OutsideRatingStore, 'all'>;
}

/** The window is there and the transcriber is loaded by then; if nobody has asked for progress yet, its digests are read. */
const afterStartMs = 5000;

/** What works behind the progress screen. */
export interface Progress {
  progress: ProgressService;
  interviewLog: RealInterviewStore;
  keeper: DigestKeeper;
}

/** Opens the log of real interviews, and wires what keeps progress in step with the sessions. */
export async function openProgress(ports: SessionPorts, parts: OpenProgressParts): Promise<Progress> {
  const { now, report, newId, findPack, rubricFor, deliveryNorms, announce, log } = ports;
  const files = { paths: parts.paths, now, report };
  const interviewLog = await RealInterviewStore.open({ ...files, newId });
  const keeper = new DigestKeeper(
    {
      now,
      findPack,
      rubricFor,
      // The entry says nothing new, but whoever shows progress asks again.
      caughtUp: (entry) => announce('library:changed', { entry }),
      log,
    },
    { ...parts, openDigests: () => ProgressDigestStore.open(files) },
  );
  keeper.schedule(afterStartMs);
  const progress = new ProgressService({
    keeper,
    now,
    dayOf: (atMs) => localDay(new Date(atMs)),
    findPack,
    rubricFor,
    deliveryNorms,
    interviews: () => interviewLog.list(),
    ratings: () => parts.ratings.all(),
  });
  return { progress, interviewLog, keeper };
}
