import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPack } from '@electron/main/packs/load-pack';
import { planInterview } from '@shared/domain/questions/plan-interview';
import type { InterviewPlan } from '@shared/model/interview';
import type { Pack } from '@shared/model/pack';

let pack: Pack;
beforeAll(async () => {
  const loaded = await loadPack(resolve('resources/packs/amazon-backend-developer'));
  if (!loaded.pack) throw new Error('the shipped pack is broken');
  pack = loaded.pack;
});

function plan(lengthMin: number, seed: number, recentQuestionIds: string[] = []): InterviewPlan {
  const made = planInterview({ pack, stageId: 'phone-screen', lengthMin, seed, recentQuestionIds });
  if (!made) throw new Error('no plan');
  return made;
}

const ids = (made: InterviewPlan): string[] => made.questions.map((question) => question.questionId);

describe('the choice of questions', () => {
  it.each([
    [10, 4],
    [20, 7],
    [40, 14],
  ])('for %i minutes holds %i questions, none of them twice', (lengthMin, count) => {
    const chosen = ids(plan(lengthMin, 7));
    expect(chosen).toHaveLength(count);
    expect(new Set(chosen).size).toBe(count);
  });

  it('opens with an introduction and ends with the practical side', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const kinds = plan(20, seed).questions.map((question) => question.kind);
      expect(kinds[0]).toBe('introduction');
      expect(kinds.at(-1)).toBe('logistics');
    }
  });

  it('repeats with the same seed and differs with another', () => {
    expect(plan(20, 5)).toEqual(plan(20, 5));
    const runs = new Set(Array.from({ length: 10 }, (_, seed) => ids(plan(20, seed)).join()));
    expect(runs.size).toBeGreaterThan(7);
  });

  it('avoids what was asked lately while there is anything else', () => {
    const first = ids(plan(10, 1));
    const second = ids(plan(10, 1, first));
    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });

  it('comes back to what was asked longest ago when everything was asked', () => {
    const all = pack.questions.map((question) => question.id);
    const oldest = all.findLast((id) => id.startsWith('intro-'));
    expect(ids(plan(10, 3, all))[0]).toBe(oldest);
  });

  it('spreads the examples over different qualities', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const examples = plan(20, seed).questions.filter((question) => question.kind === 'behavioural');
      const qualities = new Set(examples.map((question) => question.qualityIds[0]));
      expect(qualities.size).toBeGreaterThanOrEqual(2);
    }
  });

  it('is refused for a stage or a length that the pack does not offer', () => {
    const request = { pack, stageId: 'phone-screen', lengthMin: 15, seed: 1, recentQuestionIds: [] };
    expect(planInterview(request)).toBeNull();
    expect(planInterview({ ...request, lengthMin: 20, stageId: 'debrief' })).toBeNull();
  });

  it('has a word of acknowledgement before every question but the first', () => {
    const { acknowledgements } = plan(40, 2);
    expect(acknowledgements[0]).toBe('');
    expect(acknowledgements.slice(1).every((line) => line.length > 0)).toBe(true);
    expect(acknowledgements).toHaveLength(14);
  });
});
