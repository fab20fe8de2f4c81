import { describe, expect, test } from 'vitest';
import { breakBefore } from '@shared/domain/progress/break-before';
import { loopLength } from '@shared/domain/progress/loop-length';
import { loopStops } from '@shared/domain/progress/loop-stops';
import { practiceLoop, practicePack, type RoundPart } from '@tests/support/practice-samples';

const open: RoundPart = { state: 'open' };
const begun: RoundPart = { state: 'begun' };
const skipped: RoundPart = { state: 'skipped' };
const done: RoundPart = { state: 'done', endedAt: '2026-03-07T10:00:00.000Z' };

describe('the stops of a loop', () => {
  test.each<[string, RoundPart[], string[]]>([
    ['nothing was held', [], ['not-yet', 'not-yet']],
    ['the first round is begun', [begun], ['begun', 'not-yet']],
    ['the first stage is done', [done], ['done', 'not-yet']],
    ['a stage is half done', [done, done, open], ['done', 'begun']],
    ['a round of a stage was skipped, the other is open', [done, skipped, open], ['done', 'begun']],
    ['a round of a stage was skipped, the other held', [done, skipped, done], ['done', 'done']],
    ['a whole stage was skipped', [skipped, done, done], ['skipped', 'done']],
  ])('where %s', (_, rounds, states) => {
    expect(loopStops(practiceLoop(rounds)).map(({ state }) => state)).toEqual(states);
  });

  test('count the rounds of a stage that are behind', () => {
    expect(loopStops(practiceLoop([done, done]))[1]).toEqual({
      id: 'on-site',
      name: 'Technical on-site',
      state: 'begun',
      rounds: 2,
      passed: 1,
    });
  });

  test('are the rounds where the loop is of one stage', () => {
    const view = practiceLoop([done], { stageId: 'on-site' });
    expect(loopStops(view).map(({ name, state }) => [name, state])).toEqual([
      ['Data and databases', 'done'],
      ['Delivery', 'not-yet'],
    ]);
  });
});

describe('the break before the next round', () => {
  test('runs from the end of the round before it in the same stage', () => {
    expect(breakBefore(practiceLoop([done, done], { preset: 'full' }))).toEqual({
      breakMin: 15,
      endsAtMs: Date.parse('2026-03-07T10:15:00.000Z'),
    });
  });

  test('is shorter in a compact loop', () => {
    expect(breakBefore(practiceLoop([done, done]))?.breakMin).toBe(5);
  });

  test.each<[string, RoundPart[]]>([
    ['the loop begins', []],
    ['another stage begins', [done]],
    ['the round before was skipped and nothing of the stage was held', [done, skipped]],
    ['the next round is begun already', [done, done, begun]],
    ['nothing is left', [done, done, done]],
  ])('is none where %s', (_, rounds) => {
    expect(breakBefore(practiceLoop(rounds))).toBeNull();
  });
});

test('the length of a loop counts the rounds of the process, or of one stage', () => {
  const pack = practicePack();
  expect(loopLength(pack, null, 'full')).toEqual({ rounds: 3, minutes: 150 });
  expect(loopLength(pack, null, 'compact')).toEqual({ rounds: 3, minutes: 46 });
  expect(loopLength(pack, 'on-site', 'compact')).toEqual({ rounds: 2, minutes: 36 });
  expect(loopLength(pack, 'debrief', 'full')).toEqual({ rounds: 0, minutes: 0 });
});
