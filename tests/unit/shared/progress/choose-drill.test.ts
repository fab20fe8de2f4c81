import { describe, expect, test } from 'vitest';
import { chooseDrill } from '@shared/domain/progress/choose-drill';
import { drillableQualities } from '@shared/domain/progress/drillable-qualities';
import type { QualityStanding } from '@shared/domain/progress/quality-standings';
import { practicePack } from '@tests/support/practice-samples';

const pack = practicePack();
const weakest = { sessionId: 's', takeId: 't', overall: 2 };

function standings(means: Record<string, number>): Map<string, QualityStanding> {
  return new Map(Object.entries(means).map(([id, mean]) => [id, { mean, answers: 2, weakest }]));
}

function chosen(means: Record<string, number>, askedIds: string[]) {
  const choice = chooseDrill(pack, standings(means), new Map(askedIds.map((id) => [id, 1])));
  return choice && { id: choice.quality.id, why: choice.why };
}

test('only qualities that a behavioural question asks for first can be drilled', () => {
  expect(drillableQualities(pack).map(({ id }) => id)).toEqual(['ownership', 'customer']);
});

describe('the program’s own choice for a drill', () => {
  test.each([
    [
      'what lies below the bar, before what was never asked',
      { ownership: 2.4 },
      ['own-1'],
      'ownership',
      'below-bar',
    ],
    ['the lower of two below the bar', { ownership: 2.4, customer: 1.9 }, [], 'customer', 'below-bar'],
    ['what was never asked, before what is good', { ownership: 3.9 }, ['own-1'], 'customer', 'unseen'],
    ['the lowest where all were asked', { ownership: 3.9, customer: 3.4 }, [], 'customer', 'lowest'],
    ['the first quality for somebody new', {}, [], 'ownership', 'unseen'],
    ['the first where answers wait for their score', {}, ['own-2', 'cust-1'], 'ownership', 'not-scored'],
  ])('is %s', (_, means, asked, id, why) => {
    expect(chosen(means, asked)).toEqual({ id, why });
  });

  test('takes a bar of 3 where the pack has no rules', () => {
    const without = practicePack({ debrief: null });
    expect(chooseDrill(without, standings({ ownership: 2.9 }), new Map())?.why).toBe('below-bar');
  });

  test('is none where the pack has no behavioural questions', () => {
    expect(chooseDrill(practicePack({ questions: [] }), new Map(), new Map())).toBeNull();
  });
});
