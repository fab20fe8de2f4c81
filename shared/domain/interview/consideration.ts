import type { ThreadReading } from '@shared/domain/follow-ups/read-thread';
import type { Pack } from '@shared/model/pack';
import type { Listening } from '@shared/model/pack-listening';
import type { Session } from '@shared/model/session';

/** What was heard of an answer. */
export interface HeardAnswer {
  /** The last take alone. */
  text: string;
  /** The question with all its follow-ups, as the rubric reads it; null for kinds that are not judged. */
  reading: ThreadReading | null;
  /** How often the candidate said while answering that they have no idea, and was offered a smaller example. */
  noIdeas: number;
  /** What the story was about, if it had been told before in the same loop. */
  toldBefore: string | null;
}

/** Everything that an interviewer takes into account between an answer and their next sentence. */
export interface Consideration {
  session: Pick<Session, 'plan' | 'interviewer' | 'conditions'>;
  /** Null where the pack was taken away since: then the plan goes on without follow-ups. */
  pack: Pick<Pack, 'questions' | 'candidateQuestions'> | null;
  /** Null where nobody knows how to listen: then the plan goes on. */
  listening: Listening | null;
  questionIndex: number;
  elapsedMs: number;
  /** Null for a skipped question and where nothing is known of what was said. */
  heard: HeardAnswer | null;
  /** Why the answer came to its end, where it was not the candidate's own. */
  ending: 'cut-in' | 'gave-up' | null;
  random: () => number;
}
