import { HeardWords } from '@electron/main/sessions/interviewer/heard-words';
import { InterviewerService } from '@electron/main/sessions/interviewer/interviewer-service';
import { LiveListener } from '@electron/main/sessions/interviewer/live-listener';
import { ToldStories, type ToldStoriesParts } from '@electron/main/sessions/interviewer/told-stories';
import type { SessionPorts } from '@electron/main/sessions/session-ports';
import type { SessionService } from '@electron/main/sessions/session-service';
import type { TakeJudge } from '@electron/main/sessions/take-judge';
import type { TakeService } from '@electron/main/sessions/take-service';
import type { AppEvents } from '@shared/ipc/events';
import type { Listening } from '@shared/model/pack-listening';
import type { Session } from '@shared/model/session';

export interface OpenInterviewerParts extends ToldStoriesParts {
  sessions: SessionService;
  takes: Pick<TakeService, 'takeCutIn'>;
  judge: TakeJudge;
  /** How the program listens where a pack does not say; null where that could not be read. */
  listening: Listening | null;
  canHear(): boolean;
}

/** The interviewer of whichever session is being held. */
export interface Interviewer {
  sessionChanged(session: Session): void;
  segmentHeard(event: AppEvents['transcript:segment-added']): void;
  draftHeard(event: AppEvents['transcript:draft-changed']): void;
  stories: ToldStories;
  stop(): void;
}

/** Puts the interviewer together: who listens while an answer is given, and who decides when it is over. */
export function openInterviewer(ports: SessionPorts, parts: OpenInterviewerParts): Interviewer {
  const heard = new HeardWords();
  const stories = new ToldStories(parts);
  const listeningOf = (session: Session): Listening | null =>
    ports.findPack(session.packId)?.listening ?? parts.listening;
  const { ledger, sessions, takes, judge, canHear } = parts;
  const listener = new LiveListener(ports, { ledger, sessions, heard, listeningOf, canHear });
  const decider = new InterviewerService(ports, {
    ledger,
    sessions,
    judge,
    stories,
    heard,
    listeningOf,
    endingOf: ({ id }) => {
      if (listener.takeGivenUp(id)) return 'gave-up';
      return takes.takeCutIn(id) ? 'cut-in' : null;
    },
  });
  return {
    stories,
    sessionChanged(session) {
      listener.sessionChanged(session);
      decider.sessionChanged(session);
    },
    segmentHeard({ segment, ...take }) {
      void listener.segmentHeard(take, segment);
    },
    draftHeard({ text, ...take }) {
      listener.draftHeard(take, text);
    },
    stop: () => listener.stop(),
  };
}
