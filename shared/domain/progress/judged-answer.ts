import type { MeasureName } from '@shared/model/delivery';
import type { QuestionKind } from '@shared/model/pack';
import type { Mode } from '@shared/model/session';

/**
 * One answer with everything that was added to it in follow-ups, as progress counts it: scored, rated by the user first,
 * not held until a debrief, and the last try of its question in its session.
 */
export interface JudgedAnswer {
  /** ISO time at which the answer began. */
  at: string;
  /** The day of `at` where the user is, YYYY-MM-DD. */
  day: string;
  sessionId: string;
  /** The opening take. */
  takeId: string;
  questionId: string;
  title: string;
  kind: QuestionKind;
  /** What the question asks for. */
  qualityIds: readonly string[];
  mode: Mode;
  overall: number;
  /** Score by quality; what the answer gave nothing to judge of is not here. */
  qualities: Readonly<Record<string, number>>;
  /** Ids of the pieces of evidence that were found, each once. */
  items: readonly string[];
  selfRating: number;
  /** Only what was measured. */
  delivery: Readonly<Partial<Record<MeasureName, number>>>;
}
