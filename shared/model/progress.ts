import type { MeasureName, Norm } from '@shared/model/delivery';
import type { Agreement } from '@shared/model/outside-rating';
import type { Mode } from '@shared/model/session';

/** A value with the interval that it probably lies in (80 %). */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** One scored answer as progress sees it. */
export interface ProgressPoint {
  /** ISO time of the answer. */
  at: string;
  sessionId: string;
  takeId: string;
  title: string;
  mode: Mode;
  score: number;
}

/** Where one quality stands. Single answers are noisy: nothing is estimated from fewer than two. */
export interface QualityProgress {
  qualityId: string;
  name: string;
  points: ProgressPoint[];
  /** The level of today, from the latest answers. */
  level: Estimate | null;
  /** Change in levels over four weeks; null for too few answers or days. */
  trend: (Estimate & { direction: 'up' | 'down' | 'unclear' }) | null;
  /** The level that a round of this pack asks for. */
  bar: number;
}

/** How often one kind of evidence was shown for one quality. */
export interface CoverageRow {
  qualityId: string;
  name: string;
  cells: { itemId: string; label: string; answers: number; lastAt: string | null }[];
}

/** One measure of delivery over time. */
export interface DeliveryTrend {
  measure: MeasureName;
  norm: Norm;
  points: { at: string; sessionId: string; takeId: string; value: number }[];
  /** Over the latest thirty points; null for fewer than three. */
  direction: 'better' | 'worse' | 'unclear' | null;
}

/** A question that came out weak and comes back after 1, 3, 7 and 14 days. */
export interface WeakQuestion {
  questionId: string;
  title: string;
  qualityIds: string[];
  lastScore: number;
  lastAt: string;
  /** ISO day on which it comes back. */
  dueOn: string;
  due: boolean;
  /** How many of the four repetitions are behind it. */
  step: number;
}

/** How ready, as a range, and what it rests on. */
export interface Readiness {
  /** Expected level over the qualities of the pack, against the bar; null while there is too little. */
  level: Estimate | null;
  bar: number;
  /** Qualities that are judged by at least two answers, of all. */
  judgedQualities: number;
  allQualities: number;
  /** Where the range lies against the bar; unknown without a level. */
  standing: 'unknown' | 'below' | 'around' | 'above';
  /** The sentences that say what it rests on and what would narrow it. */
  restsOn: string[];
}

/** How the user's own rating compares with the rubric's, over time; own minus rubric. */
export interface SelfRatingGap {
  points: { at: string; sessionId: string; takeId: string; own: number; rubric: number }[];
  /** Mean difference of the latest ten; null for fewer than three. */
  lately: number | null;
  agreement: Agreement;
}

/** Everything that the progress screen shows for one pack. */
export interface ProgressView {
  packId: string;
  packName: string;
  /** Packs that have any answers, for the choice. */
  packs: { packId: string; name: string }[];
  answers: number;
  interviews: number;
  overall: ProgressPoint[];
  qualities: QualityProgress[];
  coverage: CoverageRow[];
  delivery: DeliveryTrend[];
  weakQuestions: WeakQuestion[];
  readiness: Readiness;
  selfRating: SelfRatingGap;
  /** Program against friends and mentors. */
  outside: { agreement: Agreement; raters: string[] };
  /** Scores that an older rubric gave and that a review would read anew. */
  oldScores: number;
}
