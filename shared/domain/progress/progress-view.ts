import { measureAgreement, type RatedTwice } from '@shared/domain/agreement/measure-agreement';
import { answersBehind } from '@shared/domain/progress/answers-behind';
import { deliveryTrends } from '@shared/domain/progress/delivery-trends';
import { evidenceCoverage } from '@shared/domain/progress/evidence-coverage';
import type { JudgedAnswer } from '@shared/domain/progress/judged-answer';
import { mostPoints, progressPoint } from '@shared/domain/progress/progress-point';
import { qualityProgress } from '@shared/domain/progress/quality-progress';
import { readinessOf } from '@shared/domain/progress/readiness-of';
import { selfRatingGap } from '@shared/domain/progress/self-rating-gap';
import { weakQuestions } from '@shared/domain/progress/weak-questions';
import type { DeliveryNorms } from '@shared/model/delivery';
import type { Pack } from '@shared/model/pack';
import type { ProgressView } from '@shared/model/progress';
import type { RealInterview } from '@shared/model/real-interview';
import type { Rubric } from '@shared/model/rubric';

/** An answer that somebody else rated, beside what the program gave it. */
export interface OutsidePair extends RatedTwice {
  rater: string;
}

/** Everything that progress in one pack is made of. Answers come in any order. */
export interface ProgressFacts {
  pack: Pick<Pack, 'id' | 'title' | 'qualities' | 'debrief'>;
  packs: ProgressView['packs'];
  answers: readonly JudgedAnswer[];
  /** Null where the rubric could not be read: then no coverage is told. */
  rubric: Rubric | null;
  /** Null where nothing says what is usual: then no delivery is told. */
  norms: DeliveryNorms | null;
  outside: readonly OutsidePair[];
  /** Real interviews of the user, in any order. */
  interviews: readonly RealInterview[];
  oldScores: number;
  /** The day where the user is, YYYY-MM-DD. */
  today: string;
}

/** Everything that the progress screen shows for one pack. */
export function progressView(facts: ProgressFacts): ProgressView {
  const { pack, rubric, norms, outside, interviews, today } = facts;
  const answers = facts.answers.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const qualities = qualityProgress(pack, answers);
  return {
    packId: pack.id,
    packName: pack.title,
    packs: facts.packs,
    ...answersBehind(answers),
    overall: answers.slice(-mostPoints).map((answer) => progressPoint(answer, answer.overall)),
    qualities,
    coverage: rubric ? evidenceCoverage(pack, rubric, answers) : [],
    delivery: norms ? deliveryTrends(norms, answers) : [],
    weakQuestions: weakQuestions(answers, today),
    readiness: readinessOf({ pack, qualities, answers, interviews, today }),
    selfRating: selfRatingGap(answers),
    outside: {
      agreement: measureAgreement(outside),
      raters: [...new Set(outside.map(({ rater }) => rater))].toSorted((a, b) => a.localeCompare(b)),
    },
    oldScores: facts.oldScores,
  };
}
