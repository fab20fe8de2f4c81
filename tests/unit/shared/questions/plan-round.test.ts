import { describe, expect, it } from 'vitest';
import { eligibleQuestions } from '@shared/domain/questions/eligible-questions';
import { planRound, type PlanRequest } from '@shared/domain/questions/plan-round';
import type { InterviewPlan } from '@shared/model/interview';
import { InterviewPlanSchema } from '@shared/model/interview';
import { allRuns, amazonPack, type PlannedRun } from '@tests/support/shipped-packs';

function planOf(
  { pack, stage, round, lengthMin }: PlannedRun,
  part: Partial<PlanRequest> = {},
): InterviewPlan {
  const made = planRound({
    pack,
    stageId: stage.id,
    roundId: round.id,
    lengthMin,
    extraTime: 1,
    seed: 7,
    recentQuestionIds: [],
    ...part,
  });
  if (!made) throw new Error('no plan');
  return made;
}

function runOf(roundId: string, lengthMin: number): PlannedRun {
  const run = allRuns.find((each) => each.round.id === roundId && each.lengthMin === lengthMin);
  if (!run) throw new Error(`no run of ${roundId} for ${lengthMin} minutes`);
  return run;
}

const idsOf = (plan: InterviewPlan, reserve = false): string[] =>
  plan.questions.filter((question) => reserve || !question.reserve).map(({ questionId }) => questionId);

const phoneScreen = runOf('phone-screen', 20);

describe.each(allRuns)('the plan of $name', (run) => {
  const plans = Array.from({ length: 20 }, (_, seed) => planOf(run, { seed }));
  const sharesOf = ({ byLengthMin }: (typeof run.round.sections)[number]) => byLengthMin[run.lengthMin];

  it('asks as many questions in each section as the pack says, and keeps the rest in reserve', () => {
    for (const plan of plans) {
      for (const section of run.round.sections) {
        const inSection = plan.questions.filter(({ sectionId }) => sectionId === section.id);
        const planned = inSection.filter(({ reserve }) => !reserve);
        expect(planned).toHaveLength(sharesOf(section)?.questions ?? 0);
        for (const { kind } of inSection) expect(section.kinds).toContain(kind);
        // The reserve comes behind what is planned.
        expect(inSection.slice(0, planned.length)).toEqual(planned);
      }
    }
  });

  it('is whole and asks nothing twice', () => {
    for (const plan of plans) {
      expect(InterviewPlanSchema.parse(plan)).toEqual(plan);
      const ids = idsOf(plan, true);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('gives each section its minutes and follow-ups', () => {
    const shares = run.round.sections.flatMap((section) => {
      const share = sharesOf(section);
      return share && share.questions > 0
        ? [{ id: section.id, name: section.name, minutes: share.minutes, followUps: share.followUps }]
        : [];
    });
    expect(plans[0]?.sections).toEqual(shares);
  });

  it('takes only questions that belong to the stage and the interviewer', () => {
    for (const section of run.round.sections) {
      const fitting = eligibleQuestions(run.pack, { ...run, section }).map(({ id }) => id);
      const asked = plans.flatMap((plan) =>
        plan.questions
          .filter(({ sectionId }) => sectionId === section.id)
          .map(({ questionId }) => questionId),
      );
      expect(asked.filter((id) => !fitting.includes(id))).toEqual([]);
    }
  });
});

describe('the plan of a round', () => {
  it('holds a reserve for each minute that brief answers could leave, but none of questions to the interviewer', () => {
    const plan = planOf(runOf('phone-screen', 60));
    const reserve = plan.questions.filter(({ reserve: isReserve }) => isReserve);
    expect(reserve.filter(({ sectionId }) => sectionId === 'first-examples').length).toBe(28 - 5);
    expect(reserve.filter(({ kind }) => kind === 'your_questions')).toEqual([]);
  });

  it('repeats with the same seed and differs with another', () => {
    expect(planOf(phoneScreen, { seed: 5 })).toEqual(planOf(phoneScreen, { seed: 5 }));
    const runs = new Set(
      Array.from({ length: 10 }, (_, seed) => idsOf(planOf(phoneScreen, { seed })).join()),
    );
    expect(runs.size).toBeGreaterThan(7);
  });

  it('avoids what was asked lately while there is anything else', () => {
    const compact = runOf('phone-screen', 10);
    const first = idsOf(planOf(compact));
    const second = idsOf(planOf(compact, { recentQuestionIds: first }));
    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });

  it('comes back to what was asked longest ago when everything was asked', () => {
    const all = amazonPack.questions.map(({ id }) => id);
    const oldest = all.findLast((id) => id.startsWith('intro-'));
    expect(idsOf(planOf(phoneScreen, { seed: 3, recentQuestionIds: all }))[0]).toBe(oldest);
  });

  it('spreads the examples over different qualities', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { questions } = planOf(runOf('phone-screen', 60), { seed });
      const examples = questions.filter(({ kind, reserve }) => kind === 'behavioural' && !reserve);
      const qualities = new Set(examples.map(({ qualityIds }) => qualityIds[0]));
      expect(qualities.size).toBeGreaterThanOrEqual(3);
    }
  });

  it('has a word before every question but the first', () => {
    const [first, ...others] = planOf(phoneScreen).questions;
    expect(first?.lead).toBe('');
    expect(others.filter(({ lead }) => lead === '')).toEqual([]);
  });

  it('makes the sections longer where more time is given, and asks no more for it', () => {
    const usual = planOf(phoneScreen);
    const longer = planOf(phoneScreen, { extraTime: 1.5 });
    expect(longer.sections.map(({ minutes }) => minutes)).toEqual(
      usual.sections.map(({ minutes }) => minutes * 1.5),
    );
    expect(idsOf(longer)).toEqual(idsOf(usual));
    expect(longer.lengthMin).toBe(20);
  });

  it('is refused for a stage, a round or a length that the pack does not offer', () => {
    const { pack, stage, round } = phoneScreen;
    const request = {
      pack,
      stageId: stage.id,
      roundId: round.id,
      lengthMin: 20,
      extraTime: 1,
      seed: 1,
      recentQuestionIds: [],
    };
    expect(planRound({ ...request, lengthMin: 15 })).toBeNull();
    expect(planRound({ ...request, stageId: 'debrief' })).toBeNull();
    expect(planRound({ ...request, roundId: 'bar-raiser' })).toBeNull();
    expect(planRound({ ...request, pack: { ...pack, questions: [] } })).toBeNull();
  });
});

describe('which questions fit', () => {
  const [behavioural] = amazonPack.questions.filter(({ kind }) => kind === 'behavioural');
  if (!behavioural) throw new Error('the pack has behavioural questions');
  const [section] = runOf('hiring-manager', 45).round.sections.filter(({ id }) => id === 'principles');
  if (!section) throw new Error('the round has a section of principles');
  const place = { stage: { id: 'hiring-manager' }, round: { qualityIds: ['a'] }, section };

  it.each([
    ['one about a quality of the round', { qualityIds: ['b', 'a'] }, {}, true],
    ['one about another quality', { qualityIds: ['b'] }, {}, false],
    ['one about no quality in particular', { qualityIds: [] }, {}, true],
    [
      'one about a quality that the section names instead',
      { qualityIds: ['b'] },
      { qualityIds: ['b'] },
      true,
    ],
    [
      'one about a quality of the round where the section names another',
      { qualityIds: ['a'] },
      { qualityIds: ['b'] },
      false,
    ],
    ['one of this stage', { qualityIds: ['a'], stageIds: ['hiring-manager'] }, {}, true],
    ['one of another stage', { qualityIds: ['a'], stageIds: ['on-site'] }, {}, false],
    ['one of another kind', { qualityIds: ['a'], kind: 'database' as const }, {}, false],
  ])('%s: %o', (_what, question, narrowed, fits) => {
    const pack = { questions: [{ ...behavioural, stageIds: [], ...question }] };
    const found = eligibleQuestions(pack, { ...place, section: { ...section, ...narrowed } });
    expect(found).toHaveLength(fits ? 1 : 0);
  });
});
