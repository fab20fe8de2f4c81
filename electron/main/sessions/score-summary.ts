import type { Score } from '@shared/model/score';
import type { Take } from '@shared/model/session';

/** The part of a score that the session file keeps. */
export function scoreSummary(score: Score | null): Take['score'] {
  return score && { overall: score.overall, level: score.level, rubricVersion: score.rubricVersion };
}
