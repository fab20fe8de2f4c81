import type { Delivery } from '@shared/model/delivery';
import type { Advice, Evidence } from '@shared/model/score';
import type { Session } from '@shared/model/session';

/** One answer on the report. */
export interface ReportAnswer {
  takeId: string;
  questionIndex: number;
  title: string;
  questionText: string;
  /** The follow-ups that were asked, in the interviewer's words. */
  followUps: string[];
  selfRating: number | null;
  overall: number | null;
  level: number | null;
  range: { low: number; high: number } | null;
  reason: string | null;
  /** At most three, the strongest first. */
  evidence: Evidence[];
  missing: Advice[];
  delivery: Pick<Delivery, 'durationSec' | 'paceWpm' | 'fillersPerMin' | 'longestPauseSec'> | null;
}

/** One page about one session, for the screen and for paper. */
export interface SessionReport {
  session: Session;
  packName: string;
  writtenAt: string;
  overall: { value: number; low: number; high: number; answers: number } | null;
  qualities: {
    qualityId: string;
    name: string;
    score: number | null;
    answers: number;
    reason: string | null;
  }[];
  answers: ReportAnswer[];
  /** The three things to work on, each with the answer that it is about. */
  workOn: { advice: string; takeId: string; title: string }[];
  /** The rubric that gave the scores; null where none is told. */
  rubricVersion: string | null;
  /** Scores are held until the debrief of the loop. */
  held: boolean;
}
