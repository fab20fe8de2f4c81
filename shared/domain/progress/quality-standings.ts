import { threadsOf } from '@shared/domain/threads/thread-of';
import type { Session } from '@shared/model/session';

/** Where somebody stands on one quality, going by the newest answers that they rated and that have a score. */
export interface QualityStanding {
  /** Mean of the newest answers, 1 to 5. */
  mean: number;
  /** How many answers that mean is of. */
  answers: number;
  /** The weakest of them, to look at. */
  weakest: { sessionId: string; takeId: string; overall: number };
}

/** An answer of long ago says little about today. */
const newestAnswers = 3;

interface Heard {
  sessionId: string;
  takeId: string;
  overall: number;
  at: string;
}

/**
 * Standings by quality id, from sessions in any order. An answer counts for the quality that its question asks for
 * first. Scores that are held until a debrief do not count: a suggestion would give them away.
 */
export function qualityStandings(sessions: readonly Session[], packId: string): Map<string, QualityStanding> {
  const heard = new Map<string, Heard[]>();
  for (const session of sessions) {
    if (session.packId !== packId || session.scoresHeld) continue;
    for (const { qualityId, ...answer } of scoredAnswers(session)) {
      heard.set(qualityId, [...(heard.get(qualityId) ?? []), answer]);
    }
  }
  return new Map([...heard].map(([qualityId, answers]) => [qualityId, standingOf(answers)]));
}

function scoredAnswers(session: Session): (Heard & { qualityId: string })[] {
  return threadsOf(session).flatMap(({ rootIndex, answers }) => {
    const [qualityId] = session.plan.questions[rootIndex]?.qualityIds ?? [];
    const takes = answers.flatMap(({ takeId }) => session.takes.find(({ id }) => id === takeId) ?? []);
    const [opening] = takes;
    // The score of a follow-up is that of its question with everything that was added.
    const last = takes.findLast(({ score }) => score !== null);
    if (qualityId === undefined || !opening || !last?.score || opening.selfRating === null) return [];
    const { overall } = last.score;
    return [{ qualityId, sessionId: session.id, takeId: opening.id, overall, at: opening.startedAt }];
  });
}

function standingOf(answers: readonly Heard[]): QualityStanding {
  const newest = answers.toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, newestAnswers);
  const [weakest] = newest.toSorted((a, b) => a.overall - b.overall) as [Heard];
  return {
    mean: newest.reduce((sum, { overall }) => sum + overall, 0) / newest.length,
    answers: newest.length,
    weakest: { sessionId: weakest.sessionId, takeId: weakest.takeId, overall: weakest.overall },
  };
}
