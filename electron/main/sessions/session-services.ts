import { mkdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { LoopService } from '@electron/main/loops/loop-service';
import { PacketService } from '@electron/main/loops/packet-service';
import { TakeFinaliser } from '@electron/main/recording/take-finaliser';
import type { Announce } from '@electron/main/sessions/announce';
import { openInterviewer, type Interviewer } from '@electron/main/sessions/interviewer/open-interviewer';
import { RecoveryService } from '@electron/main/sessions/recovery-service';
import { ReviewService, type ReviewServiceParts } from '@electron/main/sessions/review-service';
import { SecondFinish } from '@electron/main/sessions/second-finish';
import { SessionLedger } from '@electron/main/sessions/session-ledger';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import { SessionService } from '@electron/main/sessions/session-service';
import { StorageService } from '@electron/main/sessions/storage-service';
import { TakeCloser } from '@electron/main/sessions/take-closer';
import { TakeJudge } from '@electron/main/sessions/take-judge';
import { TakeService } from '@electron/main/sessions/take-service';
import { TranscriptService } from '@electron/main/sessions/transcript-service';
import { openProgress, type Progress } from '@electron/main/progress/open-progress';
import { SoundQueue, type SoundQueueParts } from '@electron/main/sound/sound-queue';
import {
  OutsideRatingService,
  type OutsideRatingServiceParts,
} from '@electron/main/sessions/outside-rating-service';
import { ReportService, type ReportServiceParts } from '@electron/main/sessions/report-service';
import { RubricGuideService } from '@electron/main/rubrics/rubric-guide-service';
import { DataPaths } from '@electron/main/storage/data-paths';
import { LibraryIndex } from '@electron/main/storage/library-index';
import { LoopStore } from '@electron/main/storage/loop-store';
import { OpinionStore } from '@electron/main/storage/opinion-store';
import { OutsideRatingStore } from '@electron/main/storage/outside-rating-store';
import { SessionStore } from '@electron/main/storage/session-store';
import { SoundStore } from '@electron/main/storage/sound-store';
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
export interface SessionServices extends Pick<Progress, 'progress' | 'interviewLog'> {
  paths: DataPaths;
  interviewer: Interviewer;
  loops: LoopService;
  packets: PacketService;
  sessions: SessionService;
  takes: TakeService;
  transcripts: TranscriptService;
  reviews: ReviewService;
  guides: RubricGuideService;
  reporting: ReportService;
  outsideRatings: OutsideRatingService;
  storage: StorageService;
  /** What measures the sound of takes. */
  soundQueue: SoundQueue;
  /** The files beside the takes, for what works outside of sessions. */
  stored: { transcripts: TranscriptStore; opinions: OpinionStore };
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
  // Where it fails nothing can be saved, and each save says so; what is there can still be read.
  await mkdir(paths.sessionsFolder, { recursive: true }).catch(() => undefined);
  const { store, transcriptStore, sounds, opinions, ratings, loopStore } = openStores(paths, ports);
  const library = await LibraryIndex.open({ paths, sessions: store, now, report });
  const hearers: HearsOfSessions[] = [];
  const tell = alsoTelling(hearers, announce);
  const ledger = new SessionLedger({ sessions: store, library, now, announce: tell });
  const judge = new TakeJudge({ ports, transcripts: transcriptStore, sounds });
  const kept = { paths, ledger, library, judge, transcripts: transcriptStore, opinions, ratings };
  const { progress, interviewLog, keeper } = await openProgress(ports, kept);
  const soundQueue = soundQueueFor(ports, { ...kept, sounds, keeper });
  const finaliser = new TakeFinaliser({ launch: ports.launchRemuxer });
  const parts = { ...kept, sessions: store, finaliser, sounds, soundQueue };
  const closer = new TakeCloser(ports, parts);
  const takes = new TakeService(ports, { ...parts, closer });
  const sessions = new SessionService(ports, ledger, library, takes);
  const heard = { ...parts, takes, sessions, findLoop: loopFinder(loopStore), listening, canHear };
  const interviewer = openInterviewer(ports, heard);
  const reading = { judge, stories: interviewer.stories };
  const loops = new LoopService(ports, { ...reading, store: loopStore, ledger, sessions });
  await new RecoveryService(ports, { ...parts, closer }).run();
  await loops.purge();
  // From here on sessions change because somebody is at work in them.
  hearers.push(
    (session) => interviewer.sessionChanged(session),
    (session) => loops.sessionChanged(session),
    (session) => soundQueue.sessionChanged(session),
    (session) => keeper.sessionChanged(session),
  );
  return {
    paths,
    interviewer,
    loops,
    sessions,
    takes,
    transcripts: new TranscriptService(ports, parts),
    ...readers(ports, { ...parts, ...reading, closer }),
    storage: new StorageService(paths, library),
    soundQueue,
    stored: kept,
    progress,
    interviewLog,
    settled: () => closer.settled(),
    async close() {
      interviewer.stop();
      soundQueue.stop();
      await sessions.interrupt('app-closed');
      await Promise.race([closer.settled(), wait(patienceMs, undefined, { ref: false })]);
      await keeper.close();
      await library.flush();
    },
  };
}

/** What reads answers and tells about them. */
function readers(
  ports: SessionPorts,
  parts: Omit<ReviewServiceParts, 'secondFinish'> &
    ReportServiceParts &
    OutsideRatingServiceParts & { closer: TakeCloser },
): Pick<SessionServices, 'packets' | 'reviews' | 'guides' | 'reporting' | 'outsideRatings'> {
  return {
    packets: new PacketService(ports, parts),
    reviews: new ReviewService(ports, {
      ...parts,
      secondFinish: new SecondFinish(parts.paths, parts.closer),
    }),
    guides: new RubricGuideService(ports, parts),
    reporting: new ReportService(ports, parts),
    outsideRatings: new OutsideRatingService(ports, parts),
  };
}

/** One store for each kind of file; none reads anything yet. */
function openStores(paths: DataPaths, { now, report }: SessionPorts) {
  return {
    store: new SessionStore({ paths, now, report }),
    transcriptStore: new TranscriptStore({ paths, now, report }),
    sounds: new SoundStore({ paths, now }),
    opinions: new OpinionStore({ paths, now, report }),
    ratings: new OutsideRatingStore({ paths, now, report }),
    loopStore: new LoopStore({ paths, now, report }),
  };
}

type HearsOfSessions = (session: Session) => unknown;

/** Announces to the page, and tells of sessions whoever else works with them. */
function alsoTelling(hearers: readonly HearsOfSessions[], announce: Announce): Announce {
  return (name, payload) => {
    announce(name, payload);
    if (payload !== null && 'session' in payload) for (const hear of hearers) void hear(payload.session);
  };
}

function loopFinder(loops: LoopStore): (loopId: string) => Promise<Loop | null> {
  return async (loopId) => {
    const loop = await loops.read(loopId);
    return loop.ok ? loop.value : null;
  };
}

function soundQueueFor(
  { launchSoundMeter, announce, log }: SessionPorts,
  stores: Pick<SoundQueueParts, 'paths' | 'sounds' | 'transcripts'> &
    Pick<Progress, 'keeper'> & {
      ledger: SessionLedger;
    },
): SoundQueue {
  const { ledger, keeper, paths, sounds, transcripts } = stores;
  return new SoundQueue({
    paths,
    sounds,
    transcripts,
    launch: launchSoundMeter,
    readSession: (sessionId) => ledger.read(sessionId),
    // Progress holds the measures of delivery, and the page asks again for what it shows of this session.
    onMeasured: async ({ sessionId }) => {
      keeper.reread(sessionId);
      const session = await ledger.read(sessionId);
      if (session.ok) announce('session:changed', { session: session.value });
    },
    log,
  });
}
