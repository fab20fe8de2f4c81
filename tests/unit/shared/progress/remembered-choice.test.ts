import { describe, expect, test } from 'vitest';
import { choiceOfPack } from '@shared/domain/progress/choice-of-pack';
import { chosenPack } from '@shared/domain/progress/chosen-pack';
import { rememberedLength } from '@shared/domain/progress/remembered-length';
import { otherPack, practicePack } from '@tests/support/practice-samples';

const last = { packId: 'pack', stageId: 'on-site', roundId: 'delivery', lengthMin: 18 };

describe('the chosen pack', () => {
  test('is the one of the last choice', () => {
    expect(chosenPack([otherPack(), practicePack()], last)?.id).toBe('pack');
  });

  test('is the first without a choice, and where the chosen one is gone', () => {
    expect(chosenPack([otherPack(), practicePack()], null)?.id).toBe('other');
    expect(chosenPack([otherPack()], last)?.id).toBe('other');
  });

  test('is none where there is no pack', () => {
    expect(chosenPack([], last)).toBeNull();
  });

  test('is remembered with its first round at its usual length', () => {
    expect(choiceOfPack(practicePack())).toEqual({
      packId: 'pack',
      stageId: 'phone-screen',
      roundId: 'phone-screen',
      lengthMin: 20,
    });
    expect(choiceOfPack(practicePack({ stages: [] }))).toBeNull();
  });
});

describe('the remembered length of a round', () => {
  const round = { id: 'delivery', lengthsMin: [18, 55], defaultLengthMin: 55 };
  const place = { packId: 'pack', stageId: 'on-site' };

  test.each([
    ['the last one of the same round', last, 18],
    ['the usual one after another round', { ...last, roundId: 'data' }, 55],
    ['the usual one after another stage', { ...last, stageId: 'phone-screen' }, 55],
    ['the usual one after another pack', { ...last, packId: 'other' }, 55],
    ['the usual one where the last is no longer offered', { ...last, lengthMin: 30 }, 55],
    [
      'the last one of the stage where settings of an earlier program name no round',
      { ...last, roundId: null },
      18,
    ],
    ['the usual one without a choice', null, 55],
  ])('is %s', (_, choice, expected) => {
    expect(rememberedLength(round, place, choice)).toBe(expected);
  });
});
