import { mkdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { LoopService } from '@electron/main/loops/loop-service';
import { PacketService } from '@electron/main/loops/packet-service';
import { TakeFinaliser } from '@electron/main/recording/take-finaliser';
import type { Announce } from '@electron/main/sessions/announce';
import { openInterviewer, type Interviewer } from '@electron/main/sessions/interviewer/open-interviewer';
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
import { LoopStore } from '@electron/main/storage/loop-store';
import { SessionStore } from '@electron/main/storage/session-store';
import { TranscriptStore } from '@electron/main/storage/transcript-store';
import type { Loop } from '@shared/model/loop';
import type { Listening } from '@shared/model/pack-listening';
import type { Session } from '@shared/model/session';

/** How the interviewers of this run listen. */
export interface ListeningPorts {
  /** How the program listens where a pack does not say; null where that could not be read. */
  listening: Listening | null;
  /** True while the transcriber can hear. */
  canHear(): boolean;
}

/** The services over one data folder. */
export interface SessionServices {
  paths: DataPaths;
  interviewer: Interviewer;
  loops: LoopService;
  packets: PacketService;
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
export async function openSessionServices(
  root: string,
  ports: SessionPorts,
  { listening, canHear }: ListeningPorts,
): Promise<SessionServices> {
  const paths = new DataPaths(root);
  const { now, report, announce } = ports;
  await mkdir(paths.sessionsFolder, { recursive: true }).catch(() => {
    // Nothing can be saved then, and each save says so; what is there can still be read.
  });
  const store = new SessionStore({ paths, now, report });
  const transcriptStore = new TranscriptStore({ paths, now, report });
  const library = await LibraryIndex.open({ paths, sessions: store, now, report });
  const hearers: ((session: Session) => unknown)[] = [];
  const tell: Announce = (name, payload) => {
    announce(name, payload);
    if (payload !== null && 'session' in payload) for (const hear of hearers) void hear(payload.session);
  };
  const ledger = new SessionLedger({ sessions: store, library, now, announce: tell });
  const judge = new TakeJudge({ ports, transcripts: transcriptStore });
  const finaliser = new TakeFinaliser({ launch: ports.launchRemuxer });
  const parts = { paths, sessions: store, ledger, library, transcripts: transcriptStore, judge, finaliser };
  const closer = new TakeCloser(ports, parts);
  const takes = new TakeService(ports, { ...parts, closer });
  const sessions = new SessionService(ports, ledger, library, takes);
  const loopStore = new LoopStore({ paths, now, report });
  const findLoop = async (loopId: string): Promise<Loop | null> => {
    const loop = await loopStore.read(loopId);
    return loop.ok ? loop.value : null;
  };
  const heard = { ...parts, takes, sessions, findLoop, listening, canHear };
  const interviewer = openInterviewer(ports, heard);
  const reading = { judge, stories: interviewer.stories };
  const loops = new LoopService(ports, { ...reading, store: loopStore, ledger, sessions });
  await new RecoveryService(ports, { ...parts, closer }).run();
  await loops.purge();
  // From here on sessions change because somebody is at work in them.
  hearers.push(
    (session) => interviewer.sessionChanged(session),
    (session) => loops.sessionChanged(session),
  );
  return {
    paths,
    interviewer,
    loops,
    packets: new PacketService(ports, { ...reading, ledger }),
    sessions,
    takes,
    transcripts: new TranscriptService(ports, parts),
    reviews: new ReviewService(ports, { ...parts, secondFinish: new SecondFinish(paths, closer) }),
    storage: new StorageService(paths, library),
    settled: () => closer.settled(),
    async close() {
      interviewer.stop();
      await sessions.interrupt('app-closed');
      await Promise.race([closer.settled(), wait(patienceMs, undefined, { ref: false })]);
      await library.flush();
    },
  };
}
