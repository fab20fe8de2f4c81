import type { Delivery, DeliveryNorms, SoundMeasures } from '@shared/model/delivery';
import type { Pack, Question } from '@shared/model/pack';
import type { Score } from '@shared/model/score';
import type { TimeSpan, Word } from '@shared/model/transcript';

/** One answer as it counts: the user's correction where there is one, else what was recognised or typed. */
export interface AnswerToJudge {
  pack: Pack;
  question: Question;
  text: string;
  /** Empty for a typed answer. */
  words: Word[];
  /** Where somebody speaks, from the sound; seconds. */
  speech: TimeSpan[];
  /** What was measured on the recording; null where nothing was, or not yet. */
  sound: SoundMeasures | null;
  durationSec: number;
  typed: boolean;
}

/** What is made of an answer. */
export interface Judgement {
  score: Score | null;
  delivery: Delivery | null;
  /** The ranges that `delivery` is rated against, as profile and user left them; there whenever it is. */
  norms: DeliveryNorms | null;
}

/** Scores an answer and measures its delivery; pure. */
export type JudgeAnswer = (answer: AnswerToJudge) => Judgement;
