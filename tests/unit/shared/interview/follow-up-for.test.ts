import { describe, expect, it } from 'vitest';
import { followUpFor, type FollowUpOutcome } from '@shared/domain/interview/follow-up-for';
import type { Consideration, HeardAnswer } from '@shared/domain/interview/consideration';
import type { InterviewPlan, PlannedQuestion } from '@shared/model/interview';
import { aConsideration, anAnswer, aQuestion, aReading } from '@tests/support/consideration-samples';
import { aPlan, aPlanned } from '@tests/support/plan-samples';
import { seededRandom } from '@tests/support/seeded-random';
import { shippedListening } from '@tests/support/shipped-listening';

const nothing: FollowUpOutcome = { followUp: null, lead: null };

function planWith(followUps: number, ...asked: PlannedQuestion[]): InterviewPlan {
  const plan = aPlan([aPlanned(), ...asked]);
  return { ...plan, sections: plan.sections.map((section) => ({ ...section, followUps })) };
}

/** Considers the last question of a plan. */
function after(plan: InterviewPlan, part: Partial<Consideration> = {}): FollowUpOutcome {
  const usual = aConsideration();
  return followUpFor({
    ...usual,
    session: { ...usual.session, plan },
    questionIndex: plan.questions.length - 1,
    ...part,
  });
}

/** Gives the same answer to whatever is asked until nothing more is. */
function askedFor(
  heard: HeardAnswer,
  followUps: number,
  part: Partial<Consideration> = {},
): PlannedQuestion[] {
  const asked: PlannedQuestion[] = [];
  for (let answer = 0; answer < 30; answer += 1) {
    const { followUp } = after(planWith(followUps, ...asked), { heard, ...part });
    if (!followUp) return asked;
    asked.push(followUp);
  }
  throw new Error('It never ends.');
}

const idsOf = (asked: readonly PlannedQuestion[]) => asked.map(({ followUp }) => followUp?.probeId);
const lines = (name: keyof typeof shippedListening.lines) => shippedListening.lines[name].neutral;

describe('no follow-up', () => {
  it.each<[string, Partial<Consideration>]>([
    ['where nothing is known of the answer', { heard: null }],
    ['where nobody knows how to listen', { listening: null }],
    ['to a kind of question that is not judged', { heard: anAnswer({ reading: null }) }],
  ])('is asked %s', (_why, part) => {
    expect(followUpFor(aConsideration(part))).toEqual(nothing);
  });

  it('is asked in a section that has none', () => {
    expect(after(planWith(0))).toEqual(nothing);
  });
});

describe('a follow-up', () => {
  it('belongs to its question and wants less than a whole answer', () => {
    const { followUp } = after(planWith(2), { heard: anAnswer({ reading: aReading({ ownership: 'we' }) }) });
    expect(followUp).toMatchObject({
      questionId: 'q0',
      sectionId: 'main',
      kind: 'behavioural',
      qualityIds: ['bias'],
      targetSec: { min: 20, max: 60 },
      lead: '',
      hints: [],
      reserve: false,
      followUp: { rootIndex: 0, probeId: expect.any(String) },
    });
    expect(followUp?.title).toBe(`Follow-up: ${followUp?.followUp?.asksFor}`);
  });

  it('to a follow-up belongs to the same question', () => {
    const asked = askedFor(anAnswer(), 3);
    expect(asked.map(({ followUp }) => followUp?.rootIndex)).toEqual([0, 0, 0]);
  });

  it.each([1, 2, 5])('is asked %i times at most where the section says so', (followUps) => {
    expect(askedFor(anAnswer(), followUps)).toHaveLength(followUps);
  });

  it('never asks for the same thing twice, however often the same is answered', () => {
    for (const level of [1, 2, 3, 4, 5]) {
      const ids = idsOf(askedFor(anAnswer({ reading: aReading({ level }) }), 8));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('takes the question’s own words, and none of them where the pack is gone', () => {
    const own = 'What would have happened if you had waited?';
    const pack = { questions: [aQuestion({ followUps: [{ text: own }] })], candidateQuestions: [] };
    const asked = askedFor(anAnswer(), 8, { pack });
    expect(asked.filter(({ text }) => text === own)).toMatchObject([{ followUp: { probeId: 'own-1' } }]);
    expect(askedFor(anAnswer(), 8, { pack: null }).map(({ text }) => text)).not.toContain(own);
  });

  it('hardly ever uses words that this round has heard', () => {
    let repeated = 0;
    for (let seed = 0; seed < 50; seed += 1) {
      const first = after(planWith(2), { random: seededRandom(seed) }).followUp;
      if (!first) throw new Error('no follow-up');
      const earlier = aPlanned({ questionId: 'q9', text: first.text });
      const plan = planWith(2);
      const again = after(
        { ...plan, questions: [earlier, ...plan.questions] },
        { random: seededRandom(seed) },
      );
      expect(again.followUp?.followUp).toMatchObject({ probeId: first.followUp?.probeId, rootIndex: 1 });
      if (again.followUp?.text === first.text) repeated += 1;
    }
    expect(repeated).toBeLessThanOrEqual(2);
  });
});

describe('an answer to another question', () => {
  const heard = anAnswer({ reading: aReading({ onTopic: false }) });

  it('is led back once, and then left', () => {
    const asked = askedFor(heard, 5);
    expect(idsOf(asked)).toEqual(['other-question']);
  });

  it('is a follow-up like others: without time for one it is left', () => {
    expect(after(planWith(0), { heard })).toEqual(nothing);
  });
});

describe('a story that was told before', () => {
  const heard = anAnswer({ toldBefore: 'the nightly export' });

  it('is noticed once, before anything else', () => {
    const ids = idsOf(askedFor(heard, 4));
    expect(ids[0]).toBe('told-before');
    expect(ids.filter((id) => id === 'told-before')).toHaveLength(1);
    expect(ids).toHaveLength(4);
  });

  it('is named where the wording has a place for it', () => {
    const texts = Array.from({ length: 20 }, (_, seed) =>
      after(planWith(2), { heard, random: seededRandom(seed) }),
    );
    expect(texts.some(({ followUp }) => followUp?.text.includes('the nightly export'))).toBe(true);
    expect(texts.some(({ followUp }) => followUp?.text.includes('{'))).toBe(false);
  });
});

describe('"done" after a request and not after an answer', () => {
  const said = (text: string, noIdeas = 0) => ({ heard: anAnswer({ text, noIdeas }) });

  it('is answered with the question once more', () => {
    const { followUp } = after(planWith(0), said('Could you repeat the question?'));
    expect(followUp).toMatchObject({
      text: 'Tell me about a quick decision.',
      lead: 'Of course.',
      followUp: { probeId: 'asked-back' },
    });
  });

  it('is answered with what the pack has to say', () => {
    const clarification = 'Anything that you decided within a day.';
    const pack = { questions: [aQuestion({ clarification })], candidateQuestions: [] };
    const asks = said('Do you mean a decision of my own?');
    expect(after(planWith(0), { ...asks, pack }).followUp?.text).toBe(clarification);
    expect(lines('your-reading')).toContain(after(planWith(0), asks).followUp?.text);
  });

  it('is helped along where there is no idea, and left the second time', () => {
    const first = after(planWith(0), said('I cannot think of an example.')).followUp;
    expect(lines('smaller-example')).toContain(first?.text);
    if (!first) throw new Error('no help');
    const second = after(planWith(0, first), said('I really do not know.'));
    expect(second.followUp).toBeNull();
    expect(lines('leave-it')).toContain(second.lead);
  });

  it('is left at once where help was offered while the answer was given', () => {
    const { followUp, lead } = after(planWith(3), said('I cannot think of an example.', 1));
    expect(followUp).toBeNull();
    expect(lines('leave-it')).toContain(lead);
  });

  it('is answered twice at most', () => {
    const asked = askedFor(anAnswer({ text: 'Could you repeat the question?' }), 5);
    expect(idsOf(asked)).toEqual(['asked-back', 'asked-back']);
  });

  it('does not count as a follow-up', () => {
    const back = after(planWith(1), said('Could you repeat the question?')).followUp;
    if (!back) throw new Error('no answer');
    expect(after(planWith(1, back)).followUp?.followUp?.probeId).not.toBe('asked-back');
  });
});
