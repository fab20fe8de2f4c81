import { describe, expect, it } from 'vitest';
import { planLoop } from '@shared/domain/loop/plan-loop';
import { amazonPack, generalPack } from '@tests/support/shipped-packs';

describe('the rounds of a loop', () => {
  it('are all rounds of the process, in its order', () => {
    const rounds = planLoop(amazonPack, null, 'full');
    expect(rounds?.map(({ roundId, lengthMin }) => [roundId, lengthMin])).toEqual([
      ['phone-screen', 60],
      ['hiring-manager', 45],
      ['on-site-data', 55],
      ['on-site-design', 55],
      ['on-site-delivery', 55],
      ['on-site-operations', 55],
      ['bar-raiser', 55],
    ]);
    expect(rounds?.every(({ sessionId, skipped }) => sessionId === null && !skipped)).toBe(true);
  });

  it.each([amazonPack, generalPack])('are about a third as long in a compact loop: $id', (pack) => {
    const minutes = (preset: 'full' | 'compact') =>
      planLoop(pack, null, preset)?.reduce((sum, { lengthMin }) => sum + lengthMin, 0) ?? 0;
    expect(minutes('compact') / minutes('full')).toBeGreaterThan(0.28);
    expect(minutes('compact') / minutes('full')).toBeLessThan(0.4);
  });

  it('have a break before every round of a stage but the first', () => {
    const breaks = (preset: 'full' | 'compact') =>
      planLoop(amazonPack, 'on-site', preset)?.map(({ breakMin }) => breakMin);
    const [stage] = amazonPack.stages.filter(({ id }) => id === 'on-site');
    const breakMin = stage?.breakMin ?? 0;
    expect(breakMin).toBeGreaterThan(0);
    expect(breaks('full')).toEqual([0, breakMin, breakMin, breakMin]);
    const short = Math.round(breakMin / 3);
    expect(breaks('compact')).toEqual([0, short, short, short]);
  });

  it('are those of one stage where only that is run', () => {
    expect(planLoop(amazonPack, 'bar-raiser', 'compact')?.map(({ roundId }) => roundId)).toEqual([
      'bar-raiser',
    ]);
  });

  it('know who asks', () => {
    const [first] = planLoop(generalPack, null, 'full') ?? [];
    expect(first?.interviewer).toEqual(generalPack.interviewers.find(({ id }) => id === 'people-partner'));
  });

  it.each(['debrief', 'nowhere'])('are none for the stage "%s"', (stageId) => {
    expect(planLoop(amazonPack, stageId, 'full')).toBeNull();
  });
});
