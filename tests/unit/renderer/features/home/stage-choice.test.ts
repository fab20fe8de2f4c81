import { expect, test } from 'vitest';
import { chooseStage, questionCount } from '@renderer/features/home/stage-choice';
import { aPack } from '@tests/support/library-samples';

test('without an earlier choice the first stage is taken with its usual length', () => {
  expect(chooseStage([aPack()], null)).toMatchObject({ stage: { id: 'phone-screen' }, lengthMin: 20 });
});

test('the last choice is kept', () => {
  const last = { packId: 'pack', stageId: 'phone-screen', lengthMin: 40 };
  expect(chooseStage([aPack()], last)).toMatchObject({ lengthMin: 40 });
});

test('a choice that the packs no longer offer falls back to what there is', () => {
  const last = { packId: 'gone', stageId: 'gone', lengthMin: 35 };
  expect(chooseStage([aPack()], last)).toMatchObject({ pack: { id: 'pack' }, lengthMin: 20 });
  expect(chooseStage([], last)).toBeNull();
});

test('the number of questions is the sum over the sections', () => {
  const stage = aPack().stages[0];
  if (!stage) throw new Error('the sample pack has a stage');
  expect([10, 20, 40, 5].map((lengthMin) => questionCount(stage, lengthMin))).toEqual([1, 5, 10, 0]);
});
