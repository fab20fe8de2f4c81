import { describe, expect, it } from 'vitest';
import { planDrill, planNegotiation, planOneQuestion } from '@shared/domain/questions/plan-short-run';
import { InterviewPlanSchema } from '@shared/model/interview';
import type { Pack } from '@shared/model/pack';
import { amazonPack, generalPack } from '@tests/support/shipped-packs';

const requestOf = (pack: Pack) => ({ pack, seed: 3, extraTime: 1, recentQuestionIds: [] as string[] });
const request = requestOf(amazonPack);

describe('a run of one question', () => {
  it.each([amazonPack, generalPack])('is there for every question of a shipped pack: $id', (pack) => {
    for (const question of pack.questions) {
      const run = planOneQuestion(question.id, requestOf(pack));
      expect(run?.plan.questions).toMatchObject([{ questionId: question.id, text: question.text, lead: '' }]);
      expect(InterviewPlanSchema.parse(run?.plan)).toEqual(run?.plan);
      expect(run).toMatchObject({ title: question.title, qualityIds: question.qualityIds });
    }
  });

  it('takes ten minutes with three follow-ups, without a greeting or a goodbye', () => {
    const run = planOneQuestion('behavioural-simplify', request);
    expect(run?.plan).toMatchObject({
      greeting: '',
      closing: '',
      sections: [{ id: 'question', minutes: 10, followUps: 3 }],
    });
  });

  it('is held by an interviewer who reports on what it is about, else by the first who would ask it', () => {
    expect(planOneQuestion('behavioural-simplify', request)?.round.id).toBe('on-site-design');
    const database = amazonPack.questions.find(({ kind }) => kind === 'database');
    expect(planOneQuestion(database?.id ?? '', request)?.stage.id).toBe('on-site');
  });

  it('is refused for a question that the pack does not have', () => {
    expect(planOneQuestion('nobody-knows', request)).toBeNull();
  });
});

describe('a drill', () => {
  it.each(amazonPack.qualities)('on $name asks two examples of it', ({ id, name }) => {
    const run = planDrill(id, request);
    const questions = run?.plan.questions ?? [];
    expect(questions).toHaveLength(2);
    for (const { kind, qualityIds } of questions) {
      expect(kind).toBe('behavioural');
      expect(qualityIds[0]).toBe(id);
    }
    expect(run?.title).toBe(`Drill: ${name.toLowerCase()}`);
    expect(run?.plan.sections).toMatchObject([{ minutes: 10, followUps: 2 }]);
  });

  it('avoids what was asked lately', () => {
    const ids = (recentQuestionIds: string[]): string[] =>
      planDrill('bias_for_action', { ...request, recentQuestionIds })?.plan.questions.map(
        ({ questionId }) => questionId,
      ) ?? [];
    const first = ids([]);
    expect(ids(first).filter((id) => first.includes(id))).toEqual([]);
  });

  it('has a word before its second question, and more time where that is given', () => {
    const run = planDrill('bias_for_action', { ...request, extraTime: 2 });
    expect(run?.plan.questions.map(({ lead }) => lead !== '')).toEqual([false, true]);
    expect(run?.plan.sections[0]?.minutes).toBe(20);
  });

  it('is refused for a quality without questions', () => {
    expect(planDrill('kindness', request)).toBeNull();
    const silent = {
      ...amazonPack,
      questions: amazonPack.questions.filter(({ kind }) => kind === 'database'),
    };
    expect(planDrill('bias_for_action', { ...request, pack: silent })).toBeNull();
  });
});

describe('the call about an offer', () => {
  it('goes through the questions of the pack in their order, with the recruiter and without follow-ups', () => {
    const run = planNegotiation(request);
    const inPack = amazonPack.questions.filter(({ kind }) => kind === 'negotiation').map(({ id }) => id);
    expect(run?.plan.questions.map(({ questionId }) => questionId)).toEqual(inPack.slice(0, 6));
    expect(run?.plan.sections).toMatchObject([{ minutes: 6, followUps: 0 }]);
    const interviewer = amazonPack.interviewers.find(({ id }) => id === run?.round.interviewerId);
    expect(interviewer?.seat).toBe('recruiter');
  });

  it('is refused where the pack has no such questions', () => {
    const mute = {
      ...amazonPack,
      questions: amazonPack.questions.filter(({ kind }) => kind !== 'negotiation'),
    };
    expect(planNegotiation({ ...request, pack: mute })).toBeNull();
  });
});
