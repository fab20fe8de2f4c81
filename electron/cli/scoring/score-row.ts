import type { DeliveryNorms } from '@shared/model/delivery';
import type { Pack, Question } from '@shared/model/pack';
import type { Rubric } from '@shared/model/rubric';
import { measureDelivery } from '@shared/domain/delivery/measure-delivery';
import { inferQuestion } from '@shared/domain/scoring/infer-question';
import { isJudged, scoreAnswer } from '@shared/domain/scoring/score-answer';
import type { BatchRow } from './batch-row';
import { asOutputRow, type OutputRow } from './output-row';

/** What every row is scored with. */
export interface ScoringSetUp {
  pack: Pack;
  rubric: Rubric;
  norms: DeliveryNorms;
}

/** Length of an answer that a question outside the pack may have, in seconds. */
const usualTargetSec = { min: 60, max: 180 };

/** The question of the pack, or one made of the given words when the pack does not know the id. */
export function questionOf(
  row: Pick<BatchRow, 'question_id' | 'question'>,
  { pack, rubric }: ScoringSetUp,
): Pick<Question, 'text' | 'kind' | 'qualityIds' | 'targetSec'> {
  const known = pack.questions.find(({ id }) => id === row.question_id);
  // A question that the candidate asks is no answer to judge; what was said to it is read like any other.
  if (known && isJudged(rubric, known.kind)) return known;
  const text = row.question ?? known?.text ?? '';
  const { kind, qualityIds } = inferQuestion(text, rubric);
  const inPack = qualityIds.filter((id) => pack.qualities.some((quality) => quality.id === id));
  return { text, kind, qualityIds: inPack, targetSec: usualTargetSec };
}

/** Scores one row: the same row gives the same output. */
export function scoreRow(row: BatchRow, setUp: ScoringSetUp): OutputRow {
  const { pack, rubric, norms } = setUp;
  const text = row.text ?? '';
  const words = row.word_timings?.length ? row.word_timings : null;
  const question = questionOf(row, setUp);
  const score = scoreAnswer({ text, words, question, qualities: pack.qualities, rubric });
  const last = words?.at(-1);
  const delivery = last
    ? measureDelivery({
        text,
        words,
        speech: [],
        sound: null,
        score,
        durationSec: last.endSec,
        targetSec: question.targetSec,
        norms,
      })
    : null;
  return asOutputRow(row.id, score, delivery);
}
