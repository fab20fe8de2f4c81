import type { Pack, Question } from '@shared/model/pack';
import type { Session, Take } from '@shared/model/session';

/** The question of a take with everything that the pack says about it; see `plannedQuestion`. */
export function questionOfTake(session: Session, take: Take, pack: Pack | null): Question {
  return plannedQuestion(session, take.questionIndex, pack);
}

/**
 * A question of a session's plan with what the pack says about it. A pack may have dropped it since: then what the plan
 * kept stands in, so that old sessions stay readable. A follow-up has its own words and length, the rest is its root's.
 */
export function plannedQuestion(session: Session, questionIndex: number, pack: Pack | null): Question {
  const planned = session.plan.questions[questionIndex];
  const known = pack?.questions.find(({ id }) => id === planned?.questionId);
  const question: Question = known ?? {
    id: planned?.questionId ?? 'unknown',
    kind: planned?.kind ?? 'behavioural',
    stageIds: [],
    text: planned?.text ?? '',
    title: planned?.title ?? '',
    qualityIds: planned?.qualityIds ?? [],
    principleIds: [],
    level: 'any',
    targetSec: planned?.targetSec ?? { min: 60, max: 180 },
    followUps: [],
    strongAnswer: [],
    hints: planned?.hints ?? [],
    provenance: { confidence: 'our wording', source: session.title, date: session.createdAt.slice(0, 10) },
  };
  if (!planned || planned.followUp === null) return question;
  const { title, text, targetSec } = planned;
  return { ...question, title, text, targetSec, strongAnswer: [], hints: [] };
}
