import type { Pack, Question } from '@shared/model/pack';
import type { Session, Take } from '@shared/model/session';

/**
 * The question of a take with everything that the pack says about it. A pack may have dropped it since: then what the
 * session's own plan kept stands in, so that old sessions stay readable.
 */
export function questionOfTake(session: Session, take: Take, pack: Pack | null): Question {
  const known = pack?.questions.find((question) => question.id === take.questionId);
  if (known) return known;
  const planned = session.plan.questions[take.questionIndex];
  return {
    id: take.questionId,
    kind: planned?.kind ?? 'behavioural',
    stageIds: [session.stageId],
    text: planned?.text ?? '',
    title: planned?.title ?? '',
    qualityIds: planned?.qualityIds ?? [],
    targetSec: planned?.targetSec ?? { min: 60, max: 180 },
    strongAnswer: [],
    hints: [],
    provenance: { confidence: 'our wording', source: session.title, date: session.createdAt.slice(0, 10) },
  };
}
