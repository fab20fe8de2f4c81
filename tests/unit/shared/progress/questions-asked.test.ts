import { expect, test } from 'vitest';
import { countAsked } from '@shared/domain/progress/count-asked';
import { drawQuestion } from '@shared/domain/progress/draw-question';
import { entryOf } from '@tests/support/library-samples';
import { practicePack } from '@tests/support/practice-samples';
import { aSession } from '@tests/support/review-samples';

test('a question counts once for each kept session of the pack that asked it', () => {
  const entries = [
    entryOf(aSession(), { questionIds: ['own-1', 'intro'] }),
    entryOf(aSession(), { questionIds: ['own-1'] }),
    entryOf(aSession(), { questionIds: ['own-2'], deletedAt: '2026-03-02T10:00:00.000Z' }),
    entryOf(aSession(), { questionIds: ['own-2'], packId: 'other' }),
  ];
  expect([...countAsked(entries, 'pack')]).toEqual([
    ['own-1', 2],
    ['intro', 1],
  ]);
});

test('a surprise is one of the questions that were asked least, whatever the chance', () => {
  const { questions } = practicePack();
  const asked = new Map([
    ['intro', 1],
    ['own-1', 3],
    ['own-2', 1],
    ['db-1', 1],
  ]);
  for (const chance of [0, 0.5, 0.999]) expect(drawQuestion(questions, asked, chance)?.id).toBe('cust-1');
  const drawn = [0, 0.3, 0.5, 0.7, 0.999].map((chance) => drawQuestion(questions, new Map(), chance)?.id);
  expect(drawn).toEqual(['intro', 'own-1', 'own-2', 'cust-1', 'db-1']);
});

test('practical points are drawn only where there is nothing else', () => {
  const pay = practicePack().questions.filter(({ id }) => id === 'pay');
  expect(drawQuestion(pay, new Map(), 0.5)?.id).toBe('pay');
  expect(drawQuestion([], new Map(), 0.5)).toBeNull();
});
