import { describe, expect, it } from 'vitest';
import { clockPhase } from '@renderer/features/chair/clock/clock-phase';
import { isBlank, packetToWrite, qualitiesToJudge } from '@renderer/features/chair/own-packet';
import { aSession } from '@tests/support/review-samples';

const now = '2026-03-08T10:00:00.000Z';

describe('the packet to write', () => {
  it('has an empty place for each quality of the interviewer', () => {
    const packet = packetToWrite(aSession({ qualityIds: ['ownership', 'database'] }), now);
    expect(packet.qualities.map(({ qualityId, level }) => [qualityId, level])).toEqual([
      ['ownership', null],
      ['database', null],
    ]);
    expect([packet.startedAt, packet.spentSec, isBlank(packet)]).toEqual([now, 0, true]);
  });

  it('asks for the qualities of the questions where the interviewer has none', () => {
    expect(qualitiesToJudge(aSession({ qualityIds: [] }))).toEqual(['bias']);
  });

  it('goes on with what was written, and adds what the session asks for since then', () => {
    const written = packetToWrite(aSession({ qualityIds: ['ownership'] }), now);
    const ownership = { qualityId: 'ownership', level: 4, strength: 'Own fault said first.', concern: '' };
    const session = aSession({
      qualityIds: ['ownership', 'database'],
      ownPacket: { ...written, spentSec: 240, qualities: [ownership] },
    });
    const packet = packetToWrite(session, '2026-03-09T10:00:00.000Z');
    expect([packet.startedAt, packet.spentSec]).toEqual([now, 240]);
    expect(packet.qualities).toEqual([
      ownership,
      { qualityId: 'database', level: null, strength: '', concern: '' },
    ]);
  });

  it.each([
    ['a vote', { vote: 'inclined' as const }],
    ['a level', { qualities: [{ qualityId: 'a', level: 1, strength: '', concern: '' }] }],
    ['a word', { qualities: [{ qualityId: 'a', level: null, strength: '', concern: 'Vague.' }] }],
  ])('is not blank any more with %s', (_, part) => {
    expect(isBlank({ vote: null, qualities: [], ...part })).toBe(false);
  });

  it('stays blank while there are only spaces', () => {
    const qualities = [{ qualityId: 'a', level: null, strength: ' \n', concern: '' }];
    expect(isBlank({ vote: null, qualities })).toBe(true);
  });
});

describe('the time in the chair', () => {
  it.each([
    [900, 'plenty'],
    [121, 'plenty'],
    [120, 'soon'],
    [1, 'soon'],
    [0, 'over'],
    [-90, 'over'],
  ])('with %d seconds left is %s', (leftSec, phase) => {
    expect(clockPhase(leftSec)).toBe(phase);
  });
});
