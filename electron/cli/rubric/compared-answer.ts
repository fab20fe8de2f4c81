import type { Pack, Question } from '@shared/model/pack';
import type { Word } from '@shared/model/transcript';

/** One answer that is scored with two rubrics. */
export interface ComparedAnswer {
  /** What the reader knows it by. */
  name: string;
  text: string;
  words: Word[] | null;
  question: Pick<Question, 'text' | 'kind' | 'qualityIds' | 'targetSec'>;
  pack: Pack;
  /** The level that a person gave it; null where nobody did. */
  label: number | null;
}

/** Answers from one source, and sentences on what was left out. */
export interface AnswerSource {
  answers: ComparedAnswer[];
  notes: string[];
}
