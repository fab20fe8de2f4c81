import { mkdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { TakeFinaliser } from '@electron/main/recording/take-finaliser';
import { RecoveryService } from '@electron/main/sessions/recovery-service';
import { ReviewService } from '@electron/main/sessions/review-service';
import { SecondFinish } from '@electron/main/sessions/second-finish';
import { SessionLedger } from '@electron/main/sessions/session-ledger';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import { SessionService } from '@electron/main/sessions/session-service';
import { StorageService } from '@electron/main/sessions/storage-service';
import { TakeCloser } from '@electron/main/sessions/take-closer';
import { TakeJudge } from '@electron/main/sessions/take-judge';
import { TakeService } from '@electron/main/sessions/take-service';
import { TranscriptService } from '@electron/main/sessions/transcript-service';
import { DataPaths } from '@electron/main/storage/data-paths';
import { LibraryIndex } from '@electron/main/storage/library-index';
import { SessionStore } from '@electron/main/storage/session-store';
import { TranscriptStore } from '@electron/main/storage/transcript-store';

/** The services over one data folder. */
export interface SessionServices {
  paths: DataPaths;
  sessions: SessionService;
  takes: TakeService;
  transcripts: TranscriptService;
  reviews: ReviewService;
  storage: StorageService;
  /** Resolves when every file that is being made seekable is done. */
  settled(): Promise<void>;
  /** Interrupts what runs, waits a while for files in the works, writes the library. For the end of the program. */
  close(): Promise<void>;
}

/** How long the end of the program waits for files in the works; the next start takes up the rest. */
const patienceMs = 4000;

/**
 * Opens the data folder: reads the library, recovers what the last run left (see `RecoveryService`), and wires the
 * services. Only one process may have a data folder open.
 */
export async function openSessionServices(root: string, ports: SessionPorts): Promise<SessionServices> {
  const paths = new DataPaths(root);
  const { now, report, announce } = ports;
  await mkdir(paths.sessionsFolder, { recursive: true }).catch(() => {
    // Nothing can be saved then, and each save says so; what is there can still be read.
  });
  const store = new SessionStore({ paths, now, report });
  const transcriptStore = new TranscriptStore({ paths, now, report });
  const library = await LibraryIndex.open({ paths, sessions: store, now, report });
  const ledger = new SessionLedger({ sessions: store, library, now, announce });
  const judge = new TakeJudge(ports);
  const finaliser = new TakeFinaliser({ launch: ports.launchRemuxer });
  const parts = { paths, sessions: store, ledger, library, transcripts: transcriptStore, judge, finaliser };
  const closer = new TakeCloser(ports, parts);
  const takes = new TakeService(ports, { ...parts, closer });
  const sessions = new SessionService(ports, ledger, library, takes);
  await new RecoveryService(ports, { ...parts, closer }).run();
  return {
    paths,
    sessions,
    takes,
    transcripts: new TranscriptService(ports, parts),
    reviews: new ReviewService(ports, { ...parts, secondFinish: new SecondFinish(paths, closer) }),
    storage: new StorageService(paths, library),
    settled: () => closer.settled(),
    async close() {
      await sessions.interrupt('app-closed');
      await Promise.race([closer.settled(), wait(patienceMs, undefined, { ref: false })]);
      await library.flush();
    },
  };
}
