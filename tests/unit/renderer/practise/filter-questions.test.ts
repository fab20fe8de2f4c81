import { describe, expect, test } from 'vitest';
import { filterLists } from '@renderer/features/practise/questions/filter-lists';
import {
  everyQuestion,
  filterQuestions,
  type QuestionFilter,
} from '@renderer/features/practise/questions/filter-questions';
import { practicePack } from '@tests/support/practice-samples';

const pack = practicePack();
const asked = new Map([['own-1', 2]]);

function found(part: Partial<QuestionFilter>): string[] {
  return filterQuestions(pack, { ...everyQuestion, ...part }, asked).map(({ id }) => id);
}

describe('the questions that are left', () => {
  test.each<[string, Partial<QuestionFilter>, string[]]>([
    ['all without a condition', {}, ['intro', 'own-1', 'own-2', 'cust-1', 'db-1', 'pay']],
    ['those of a kind', { kind: 'introduction' }, ['intro']],
    ['those of a quality', { qualityId: 'ownership' }, ['own-1', 'own-2']],
    ['those of a level', { level: 'senior' }, ['own-2']],
    ['those of a principle', { principleId: 'dive-deep' }, ['own-1']],
    ['those that were asked', { asked: 'before' }, ['own-1']],
    ['those that never were', { asked: 'never', qualityId: 'ownership' }, ['own-2']],
    ['those with all words, in any order and case', { words: 'decision QUICK' }, ['own-1']],
    ['those whose quality or principle has the words', { words: 'dive deep' }, ['own-1']],
    ['those that meet words and conditions together', { words: 'tell me', kind: 'database' }, ['db-1']],
    ['none where nothing meets them', { words: 'zebra' }, []],
  ])('are %s', (_, part, ids) => {
    expect(found(part)).toEqual(ids);
  });
});

describe('the lists to choose from', () => {
  const labels = (part: Partial<QuestionFilter>) =>
    Object.fromEntries(
      filterLists(pack, { ...everyQuestion, ...part }, asked).map(({ field, options }) => [
        field,
        options.map(({ label }) => label),
      ]),
    );

  test('say how many questions each value would leave', () => {
    expect(labels({})).toMatchObject({
      kind: [
        'Every kind',
        'Behavioural (3)',
        'Introduction (1)',
        'Data and interfaces (1)',
        'Practical points (1)',
      ],
      level: ['All levels', 'For every level (5)', 'Senior (1)'],
      asked: ['Asked or not', 'Never asked (5)', 'Asked before (1)'],
    });
  });

  test('count what the other conditions leave, not the own one', () => {
    expect(labels({ qualityId: 'ownership' })).toMatchObject({
      qualityId: ['Every quality', 'Ownership (2)', 'Customer obsession (1)', 'Database design (1)'],
      asked: ['Asked or not', 'Never asked (1)', 'Asked before (1)'],
    });
  });

  test('keep the chosen value when nothing is left of it', () => {
    expect(labels({ kind: 'introduction', qualityId: 'ownership' })['kind']).toContain('Introduction (0)');
  });

  test('leave out what gives no choice', () => {
    const plain = practicePack({ principles: [], qualities: [] });
    const fields = filterLists(plain, everyQuestion, new Map()).map(({ field }) => field);
    expect(fields).toEqual(['kind', 'level']);
  });
});
