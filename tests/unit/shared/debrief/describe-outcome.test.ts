import { expect, it } from 'vitest';
import { describeOutcome } from '@shared/domain/debrief/describe-outcome';
import { OutcomeSchema } from '@shared/model/debrief';

it('says the decision in a few words', () => {
  expect(OutcomeSchema.options.map(describeOutcome)).toEqual([
    'Hired',
    'Hired, one level lower',
    'Not this time',
    'No decision',
  ]);
});
