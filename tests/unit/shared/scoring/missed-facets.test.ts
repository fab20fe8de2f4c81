import { describe, expect, it } from 'vitest';
import { readAnswer } from '@shared/domain/scoring/read-answer';
import { compileRubric } from '@shared/domain/scoring/words/compile-rubric';
import { scored, shippedRubric } from '@tests/support/scored-answer';

const compiled = compileRubric(shippedRubric);
const missed = (question: string, answer: string): string[] => [
  ...readAnswer(answer, null, question, compiled).missedFacets,
];

const mistake = 'Tell me about a mistake that other people had to pay for.';
const tuning =
  'Two years ago I tuned our search. I measured the queries, I added an index on region and date, and I showed the ' +
  'team how to read a plan. The page took four seconds before and takes half a second since, for nine thousand people ' +
  'a day. I wrote a guide, and three teams use it now.';

describe('what a question asks for', () => {
  it('is missed by a good story about something else', () => {
    expect(missed(mistake, tuning)).toEqual(['something-went-wrong']);
    const { gates, onTopic, overall } = scored(tuning, { question: mistake });
    expect(gates.map(({ id }) => id)).toContain('beside-the-question');
    expect([onTopic, overall <= 2.4]).toEqual([false, true]);
  });

  it.each([
    [mistake, 'I dropped the wrong table on a Monday and the shop stood still for an hour.'],
    [mistake, 'I sent the invoices out with last year’s rate, so four hundred people were charged twice.'],
    [
      'When did you last disagree with your manager?',
      'She wanted a rewrite. I told her that we had no time.',
    ],
    ['Tell me about a customer you helped.', 'A nurse rang because her list was empty.'],
    ['Tell me about a slow query.', 'The report of the stock took a minute, so I looked at its plan.'],
    ['Describe a decision without all the information.', 'Nobody could tell me, so I bet on the cable.'],
  ])('is touched by whoever answers it, in whatever words: %s', (question, answer) => {
    expect(missed(question, answer)).toEqual([]);
  });

  it('asks nothing of an answer to an open question', () => {
    expect(missed('Tell me about a piece of work you are proud of.', tuning)).toEqual([]);
  });
});
