import { describe, expect, it } from 'vitest';
import { planLengthMs } from '@shared/domain/interview/section-clock';
import { planRound } from '@shared/domain/questions/plan-round';
import type { InterviewPlan } from '@shared/model/interview';
import { seededRandom } from '@tests/support/seeded-random';
import { shippedListening } from '@tests/support/shipped-listening';
import { allRuns, type PlannedRun } from '@tests/support/shipped-packs';
import { mostAnswers, simulateRound, type RoundEnd } from '@tests/support/simulated-round';

function planOf({ pack, stage, round, lengthMin }: PlannedRun, seed: number, extraTime = 1): InterviewPlan {
  const ids = { stageId: stage.id, roundId: round.id };
  const plan = planRound({ pack, ...ids, lengthMin, extraTime, seed, recentQuestionIds: [] });
  if (!plan) throw new Error('no plan');
  return plan;
}

function held(run: PlannedRun, plan: InterviewPlan, seed: number, fillTime = true): RoundEnd {
  const { pack, round } = run;
  const interviewer = pack.interviewers.find(({ id }) => id === round.interviewerId);
  if (!interviewer) throw new Error('no interviewer');
  const random = seededRandom(seed * 7919 + 17);
  return simulateRound({ pack, interviewer, listening: shippedListening, plan, random, fillTime });
}

const seeds = [1, 2, 3, 4, 5, 6];

describe.each(allRuns)('$name, with candidates as chance has them', (run) => {
  const ends = seeds.map((seed) => {
    const plan = planOf(run, seed);
    return { plan, end: held(run, plan, seed) };
  });

  it('lasts as long as planned, within a tenth', () => {
    for (const { plan, end } of ends) {
      const share = end.elapsedMs / (planLengthMs(plan) ?? 0);
      expect(share).toBeLessThanOrEqual(1.1);
      // Nothing is left to ask where every question of the pack was used up.
      expect(share).toBeGreaterThanOrEqual(end.usedUp ? 0 : 0.9);
    }
  });

  it('asks no question twice, and no follow-up twice to the same question', () => {
    for (const { end } of ends) {
      expect(end.asked.length).toBeLessThan(mostAnswers);
      const roots = end.asked.flatMap(({ followUp, questionId }) => (followUp ? [] : [questionId]));
      expect(new Set(roots).size).toBe(roots.length);
      const probes = end.asked.flatMap(({ followUp }) =>
        followUp && !['asked-back'].includes(followUp.probeId)
          ? [`${followUp.rootIndex} ${followUp.probeId}`]
          : [],
      );
      expect(new Set(probes).size).toBe(probes.length);
    }
  });

  it('begins with the first question and reaches every section', () => {
    for (const { plan, end } of ends) {
      expect(end.asked[0]).toMatchObject({ questionId: plan.questions[0]?.questionId });
      const reached = new Set(end.asked.map(({ sectionId }) => sectionId));
      expect([...reached]).toEqual(plan.sections.map(({ id }) => id));
    }
  });
});

describe('the length of a round', () => {
  const [phoneScreen] = allRuns.filter(({ lengthMin }) => lengthMin === 60);
  if (!phoneScreen) throw new Error('there is a round of an hour');

  it('grows with the extra time', () => {
    const plan = planOf(phoneScreen, 3, 1.5);
    const { elapsedMs } = held(phoneScreen, plan, 3);
    expect(Math.abs(elapsedMs / (90 * 60_000) - 1)).toBeLessThan(0.1);
  });

  it('is no longer than what was planned asks for, where the time is not to be filled', () => {
    const plan = planOf(phoneScreen, 3);
    const { asked } = held(phoneScreen, plan, 3, false);
    const planned = plan.questions.filter(({ reserve }) => !reserve).map(({ questionId }) => questionId);
    const roots = asked.flatMap(({ followUp, questionId }) => (followUp ? [] : [questionId]));
    expect(roots.filter((id) => !planned.includes(id))).toEqual([]);
  });
});
