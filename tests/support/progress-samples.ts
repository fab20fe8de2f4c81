import type { ProgressPoint, ProgressView, WeakQuestion } from '@shared/model/progress';
import type { RealInterview } from '@shared/model/real-interview';

const dayMs = 86_400_000;

/** An ISO moment so many days before now, at noon. */
export function daysAgo(days: number): string {
  const noon = new Date();
  noon.setHours(12, 0, 0, 0);
  return new Date(noon.getTime() - days * dayMs).toISOString();
}

/** Scored answers, one a day up to today, oldest first. */
export function pointsOf(scores: readonly number[]): ProgressPoint[] {
  return scores.map((score, index) => ({
    at: daysAgo(scores.length - 1 - index),
    sessionId: `session-${index + 1}`,
    takeId: `take-${index + 1}`,
    title: `Question ${index + 1}`,
    mode: 'practice',
    score,
  }));
}

/** A question of the practice pack that came out weak and is due. */
export function weakQuestion(part: Partial<WeakQuestion> = {}): WeakQuestion {
  return {
    questionId: 'own-1',
    title: 'A quick decision',
    qualityIds: ['ownership'],
    lastScore: 2.4,
    lastAt: daysAgo(1),
    dueOn: daysAgo(0).slice(0, 10),
    due: true,
    step: 0,
    ...part,
  };
}

/** A real interview of two days ago. */
export function realInterview(part: Partial<RealInterview> = {}): RealInterview {
  return {
    id: 'real-1',
    day: daysAgo(2).slice(0, 10),
    company: 'Ocado',
    round: 'Phone screen',
    felt: 4,
    outcome: 'next-round',
    notes: 'Two stories about ownership.',
    ...part,
  };
}

const unknownAgreement = { answers: 0, meanDifference: null, withinOne: null, kappa: null };

/** Progress in the practice pack after four answers: one quality is judged, the other not. */
export function someProgress(part: Partial<ProgressView> = {}): ProgressView {
  const points = pointsOf([2.2, 2.9, 3.1, 3.4]);
  const [first, , , last] = points as [ProgressPoint, ProgressPoint, ProgressPoint, ProgressPoint];
  return {
    packId: 'pack',
    packName: 'Backend Developer at Amazon',
    packs: [{ packId: 'pack', name: 'Backend Developer at Amazon' }],
    answers: 4,
    interviews: 3,
    overall: points,
    qualities: [
      {
        qualityId: 'ownership',
        name: 'Ownership',
        points,
        level: { value: 3.2, low: 2.7, high: 3.7 },
        trend: { value: 0.4, low: 0.1, high: 0.7, direction: 'up' },
        bar: 3.5,
      },
      { qualityId: 'customer', name: 'Customer focus', points: [], level: null, trend: null, bar: 3.5 },
    ],
    coverage: [
      {
        qualityId: 'ownership',
        name: 'Ownership',
        cells: [
          { itemId: 'outcome', label: 'what came of it', answers: 3, lastAt: last.at },
          { itemId: 'figure', label: 'a result that somebody could check', answers: 0, lastAt: null },
        ],
      },
      {
        qualityId: 'customer',
        name: 'Customer focus',
        cells: [{ itemId: 'need', label: 'the need behind the request', answers: 0, lastAt: null }],
      },
    ],
    delivery: [
      {
        measure: 'paceWpm',
        norm: {
          good: { min: 125, max: 165 },
          acceptable: { min: 105, max: 185 },
          unit: 'words a minute',
          source: 'Courses on speaking.',
        },
        points: points.map(({ at, sessionId, takeId }, index) => ({
          at,
          sessionId,
          takeId,
          value: 180 - index * 12,
        })),
        direction: 'better',
      },
    ],
    weakQuestions: [weakQuestion()],
    readiness: {
      level: { value: 3.2, low: 2.7, high: 3.7 },
      bar: 3.5,
      judgedQualities: 1,
      allQualities: 2,
      standing: 'around',
      restsOn: ['Four answers from three interviews.', 'Single interviews are noisy.'],
    },
    selfRating: {
      points: [
        { at: first.at, sessionId: first.sessionId, takeId: first.takeId, own: 3, rubric: 2.2 },
        { at: last.at, sessionId: last.sessionId, takeId: last.takeId, own: 4, rubric: 3.4 },
      ],
      lately: 0.7,
      agreement: {
        answers: 12,
        meanDifference: 0.7,
        withinOne: 0.83,
        kappa: { value: 0.62, low: 0.61, high: 0.78 },
      },
    },
    outside: { agreement: unknownAgreement, raters: [] },
    oldScores: 0,
    ...part,
  };
}
