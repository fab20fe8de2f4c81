import { describe, expect, it } from 'vitest';
import { followUpFor, type FollowUpOutcome } from '@shared/domain/interview/follow-up-for';
import type { Consideration } from '@shared/domain/interview/consideration';
import type { PlannedQuestion } from '@shared/model/interview';
import {
  aCandidateQuestion,
  aConsideration,
  aQuestion,
  anAnswer,
} from '@tests/support/consideration-samples';
import { aPlan, aPlanned } from '@tests/support/plan-samples';
import { shippedListening } from '@tests/support/shipped-listening';

const theirs = aPlanned({ kind: 'your_questions', text: 'What would you like to ask?', qualityIds: [] });
const topics = [
  'holidays',
  'teams',
  'salary',
  'tools',
  'hours',
  'growth',
  'travel',
  'pensions',
  'mentors',
  'lunch',
];
const pack = {
  questions: [aQuestion({ kind: 'your_questions' })],
  candidateQuestions: topics.map((topic) => aCandidateQuestion(topic)),
};
const lines = (name: keyof typeof shippedListening.lines) => shippedListening.lines[name].neutral;

function asks(
  text: string,
  asked: PlannedQuestion[] = [],
  part: Partial<Consideration> = {},
): FollowUpOutcome {
  const usual = aConsideration();
  return followUpFor({
    ...usual,
    session: { ...usual.session, plan: aPlan([theirs, ...asked]) },
    pack,
    questionIndex: asked.length,
    heard: anAnswer({ text, reading: null }),
    ...part,
  });
}

describe('a question of the candidate', () => {
  it('is answered from the pack, and another one is asked for', () => {
    const { followUp, lead } = asks('How are the holidays here?');
    expect(lead).toBe('This is how it is with holidays.');
    expect(followUp).toMatchObject({
      lead: 'This is how it is with holidays.',
      title: 'Another question of yours',
      kind: 'your_questions',
      followUp: { rootIndex: 0, probeId: 'answer-holidays' },
    });
    expect(lines('anything-else')).toContain(followUp?.text);
  });

  it('is answered in the interviewer’s own words where the pack has some', () => {
    const own = aCandidateQuestion('holidays', { answerBy: { manager: 'In my team we take August off.' } });
    const { lead } = asks('How are the holidays here?', [], { pack: { ...pack, candidateQuestions: [own] } });
    expect(lead).toBe('In my team we take August off.');
  });

  it('that the pack has no answer to is admitted', () => {
    const { followUp, lead } = asks('What is the meaning of life?');
    expect(lines('cannot-say')).toContain(lead);
    expect(followUp).not.toBeNull();
  });

  it('is not answered in the same words twice', () => {
    const first = asks('How are the holidays here?').followUp;
    const again = asks('Once more, the holidays, please?', first ? [first] : []);
    expect(lines('cannot-say')).toContain(again.lead);
  });

  it.each(['No, thank you, I have no questions.', 'No, that is all from my side.', ''])(
    'that does not come ends it: "%s"',
    (text) => {
      const { followUp, lead, farewell } = asks(text);
      expect(followUp).toBeNull();
      expect(lead).toBeNull();
      expect(lines('no-questions')).toContain(farewell);
    },
  );

  it('is the last one after eight more, and is answered all the same', () => {
    const asked: PlannedQuestion[] = [];
    for (const topic of topics) {
      const { followUp, lead } = asks(`How are the ${topic} here?`, asked);
      expect(lead).toBe(`This is how it is with ${topic}.`);
      if (!followUp) break;
      asked.push(followUp);
    }
    expect(asked).toHaveLength(8);
  });
});
