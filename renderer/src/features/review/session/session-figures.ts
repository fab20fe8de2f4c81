import type { Answer } from '@renderer/features/review/session/answers-of';

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

/** Adds up a session from its answers. */
export function sessionFigures(answers: readonly Answer[]): SessionFigures {
  const latest = answers.flatMap((answer) => (answer.latest ? [answer.latest] : []));
  const compared = latest.flatMap((take) =>
    take.score && take.selfRating !== null ? [{ score: take.score.overall, own: take.selfRating }] : [],
  );
  return {
    answered: latest.length,
    questions: answers.length,
    spokenSec: latest.reduce((sum, take) => sum + (take.input === 'typed' ? 0 : take.durationMs / 1000), 0),
    meanScore: mean(compared.map((one) => one.score)),
    meanOwn: mean(compared.map((one) => one.own)),
    scored: compared.length,
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
