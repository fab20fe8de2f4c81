import { answersOf, ratableOf, threadScore } from '@renderer/features/review/session/answers-of';
import type { Session } from '@shared/model/session';

/** What one session adds up to. Scores of answers that the user has not rated are left out. */
export interface SessionFigures {
  answered: number;
  questions: number;
  spokenSec: number;
  /** Mean of the newest takes, 1 to 5; null until one is rated and scored. */
  meanScore: number | null;
  /** Mean of the user's own ratings over the same answers. */
  meanOwn: number | null;
  /** How many answers the means are made of. */
  scored: number;
}

/** Adds up a session. A question counts once, with its follow-ups; their speaking time counts too. */
export function sessionFigures(session: Session): SessionFigures {
  const answers = answersOf(session);
  const questions = answers.filter(
    ({ question }) => question.followUp === null && question.kind !== 'your_questions',
  );
  const spoken = answers.flatMap((answer) => (answer.latest ? [answer.latest] : []));
  const compared = session.scoresHeld
    ? []
    : ratableOf(session).flatMap((answer) => {
        const score = threadScore(session, answer);
        const { selfRating } = answer.latest;
        return score && selfRating !== null ? [{ score: score.overall, own: selfRating }] : [];
      });
  return {
    answered: questions.filter(({ latest }) => latest !== null).length,
    questions: questions.length,
    spokenSec: spoken.reduce((sum, take) => sum + (take.input === 'typed' ? 0 : take.durationMs / 1000), 0),
    meanScore: mean(compared.map((one) => one.score)),
    meanOwn: mean(compared.map((one) => one.own)),
    scored: compared.length,
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
