import { deliveryTrends } from '@shared/domain/progress/delivery-trends';
import { evidenceCoverage } from '@shared/domain/progress/evidence-coverage';
import { progressView } from '@shared/domain/progress/progress-view';
import { selfRatingGap } from '@shared/domain/progress/self-rating-gap';
import type { DeliveryNorms, MeasureName } from '@shared/model/delivery';
import { anAnswer, twoQualities } from '@tests/support/judged-answers';
import { packQualities, shippedRubric } from '@tests/support/scored-answer';
import { describe, expect, it } from 'vitest';

const range = (min: number, max: number) => ({ min, max });
const norm = (from: number, to: number) => ({
  good: range(from, to),
  acceptable: range(from - 20, to + 20),
  unit: 'a minute',
  source: 'a study',
});
const norms: DeliveryNorms = {
  ranges: { paceWpm: norm(125, 165), fillersPerMin: norm(0, 2) },
  fillers: { sounds: ['um'], phrases: [], setOffSec: 0.25, source: 'a study' },
  hedges: { phrases: ['maybe'], source: 'a study' },
  repeats: { words: 4, times: 3, source: 'a study' },
  pauses: { listSec: 2, markSec: 4, source: 'a study' },
  profiles: {},
};

/** Answers in which one measure had these values. */
function measured(measure: MeasureName, ...values: number[]) {
  return values.map((value, day) => anAnswer(day, 3, { delivery: { [measure]: value } }));
}

describe('the coverage of evidence', () => {
  const qualities = packQualities.slice(0, 2);
  const ladderId = shippedRubric.qualityLadders[qualities[0]?.id ?? ''];
  const asked = shippedRubric.ladders
    .find(({ id }) => id === ladderId)
    ?.rungs.flatMap(({ needs }) => needs.flatMap(({ of }) => of));
  const item = shippedRubric.items.find(({ id, hidden }) => !hidden && asked?.includes(id));
  const [first = '', second = ''] = qualities.map(({ id }) => id);

  it('counts the answers that showed a kind of evidence while judged on the quality', () => {
    const items = [item?.id ?? ''];
    const rows = evidenceCoverage({ qualities }, shippedRubric, [
      anAnswer(0, 3, { qualities: { [first]: 3 }, items }),
      anAnswer(1, 3, { qualities: { [first]: 3 }, items }),
      anAnswer(2, 3, { qualities: { [second]: 3 }, items }),
      anAnswer(3, 3, { qualities: { [first]: 3 }, items: [] }),
    ]);
    expect(rows.map(({ qualityId }) => qualityId)).toEqual([first, second]);
    expect(rows[0]?.cells).toContainEqual({
      itemId: item?.id,
      label: item?.label,
      answers: 2,
      lastAt: '2026-03-03T12:00:00.000Z',
    });
  });

  it('names what was never shown, each kind once, and nothing that only helps others', () => {
    for (const { cells } of evidenceCoverage({ qualities }, shippedRubric, [])) {
      const ids = cells.map(({ itemId }) => itemId);
      expect(ids.length).toBeGreaterThan(3);
      expect(new Set(ids).size).toBe(ids.length);
      expect(cells.every(({ answers, lastAt }) => answers === 0 && lastAt === null)).toBe(true);
      const hidden = shippedRubric.items.filter((one) => one.hidden).map(({ id }) => id);
      expect(ids.filter((id) => hidden.includes(id))).toEqual([]);
    }
  });
});

describe('the trend of a measure of delivery', () => {
  const directionOf = (measure: MeasureName, ...values: number[]) =>
    deliveryTrends(norms, measured(measure, ...values))[0]?.direction;

  it('is better where values come nearer to the good range, from either side', () => {
    expect(directionOf('paceWpm', 220, 210, 195, 180, 160)).toBe('better');
    expect(directionOf('paceWpm', 80, 90, 105, 120, 130)).toBe('better');
    expect(directionOf('fillersPerMin', 1, 3, 5, 6, 8)).toBe('worse');
  });

  it('is unclear within the good range, and where values go up and down', () => {
    expect(directionOf('paceWpm', 130, 140, 150, 160)).toBe('unclear');
    expect(directionOf('paceWpm', 180, 200, 170, 210, 190)).toBe('unclear');
    expect(directionOf('paceWpm', 220, 210, 200)).toBe('unclear');
  });

  it('is not told from two answers', () => {
    expect(directionOf('paceWpm', 220, 150)).toBeNull();
  });

  it('is left out where nothing was measured or nothing says what is usual', () => {
    expect(deliveryTrends(norms, measured('hedgesPerMin', 1, 2, 3))).toEqual([]);
    expect(deliveryTrends(norms, measured('paceWpm', 150)).map(({ measure }) => measure)).toEqual([
      'paceWpm',
    ]);
  });
});

describe('the gap between own and rubric', () => {
  it('is the mean of the latest ten answers, own minus rubric', () => {
    const early = Array.from({ length: 5 }, (_, day) => anAnswer(day, 5, { selfRating: 1 }));
    const late = Array.from({ length: 10 }, (_, day) => anAnswer(10 + day, 2.5, { selfRating: 3 }));
    const gap = selfRatingGap([...early, ...late]);
    expect(gap.lately).toBe(0.5);
    expect(gap.points[0]).toMatchObject({ takeId: 'take-0', own: 1, rubric: 5 });
    expect(gap.agreement).toMatchObject({ answers: 15 });
  });

  it('is not told from two answers', () => {
    expect(selfRatingGap([anAnswer(0, 3), anAnswer(1, 3)])).toMatchObject({
      lately: null,
      agreement: { answers: 2, kappa: null },
    });
  });
});

describe('the whole view', () => {
  it('puts answers in the order of time, and counts answers and interviews', () => {
    const answers = [anAnswer(4, 4), anAnswer(0, 2), anAnswer(1, 3, { sessionId: 'session-0' })];
    const view = progressView({
      pack: twoQualities,
      packs: [{ packId: 'pack', name: 'Backend Developer' }],
      answers,
      rubric: null,
      norms: null,
      outside: [
        { program: 3, other: 4, rater: 'Sam' },
        { program: 2, other: 2, rater: 'Ada' },
        { program: 4, other: 5, rater: 'Sam' },
      ],
      interviews: [],
      oldScores: 2,
      today: '2026-03-07',
    });
    expect(view).toMatchObject({
      packId: 'pack',
      packName: 'Backend Developer',
      answers: 3,
      interviews: 2,
      overall: [{ score: 2 }, { score: 3 }, { score: 4 }],
      coverage: [],
      delivery: [],
      weakQuestions: [{ questionId: 'question-0', due: true }],
      outside: { raters: ['Ada', 'Sam'], agreement: { answers: 3, withinOne: 1, kappa: null } },
      oldScores: 2,
    });
  });
});
