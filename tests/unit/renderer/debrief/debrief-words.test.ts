import { describe, expect, it } from 'vitest';
import { changedVotes, voteTally } from '@renderer/features/debrief/asides/vote-tally';
import { isSpoken, momentClock, momentSpoken } from '@renderer/features/debrief/moments/moment-times';
import { confidenceWords } from '@renderer/features/debrief/packets/confidence-words';
import { initials } from '@renderer/wording/initials';
import { keyQuote } from '@renderer/features/debrief/packets/key-quote';
import { stepReadingMs } from '@renderer/features/debrief/step-reading-time';
import { whenHeld } from '@renderer/features/debrief/when-held';
import type { Ballot } from '@shared/model/debrief';
import type { Vote } from '@shared/model/pack-debrief';
import { aDebrief, aLoopView, aMoment, aPacket, aPacketQuality } from '@tests/support/debrief-view-samples';

function ballots(...votes: [Vote | null, Vote | null][]): Ballot[] {
  return votes.map(([first, second], index) => ({ roundId: `round-${index}`, first, second, reason: '' }));
}

describe('the words of a debrief', () => {
  it.each([
    ['2026-03-02T18:00:00.000Z', 'The debrief, on the day of your first round'],
    ['2026-03-03T10:00:00.000Z', 'The debrief, one day after your first round'],
    ['2026-03-07T10:00:00.000Z', 'The debrief, five days after your first round'],
  ])('say of a debrief held at %s when that was', (heldAt, words) => {
    expect(whenHeld(aLoopView().rounds.toReversed(), heldAt)).toBe(words);
  });

  it('count who is inclined among those who voted', () => {
    const some = ballots(['inclined', 'inclined'], ['not-inclined', 'strongly-inclined'], [null, null]);
    expect(voteTally(some, 'first')).toBe('One of two votes is inclined.');
    expect(voteTally(some, 'second')).toBe('Two of two votes are inclined.');
    expect(changedVotes(some)).toBe(1);
    expect(voteTally(ballots(['not-inclined', null]), 'first')).toBe('None of one vote is inclined.');
    expect(voteTally(ballots([null, null]), 'first')).toBe('Nobody could vote: nothing was heard.');
  });

  it('say how far a level can be trusted, and never call silence a zero', () => {
    expect(confidenceWords('thin', 1)).toBe('thin: one answer');
    expect(confidenceWords('firm', 6)).toBe('firm: six answers');
    expect(confidenceWords('none', 0)).toBe('nothing heard');
  });

  it('shorten a name to its initials', () => {
    expect(['Hannah Cole', 'Ada', 'Maria del Carmen Ruiz', ''].map(initials)).toEqual(['HC', 'A', 'MR', '']);
  });

  it('tell the second of a moment for eyes and for screen readers', () => {
    const times = [0, 74.9, 120].map((startSec) => {
      const moment = aMoment({ startSec });
      return isSpoken(moment) && [momentClock(moment), momentSpoken(moment)];
    });
    expect(times).toEqual([
      ['0:00', '0 seconds'],
      ['1:14', '1 minute 14 seconds'],
      ['2:00', '2 minutes'],
    ]);
    expect(isSpoken(aMoment({ startSec: null }))).toBe(false);
  });
});

describe('the quote on a closed packet', () => {
  it('speaks for a yes and against a no', () => {
    expect(keyQuote(aPacket({ vote: 'inclined' }))?.quote).toBe('so I wrote the rollback first');
    expect(keyQuote(aPacket({ vote: 'strongly-not-inclined' }))?.quote).toBe('and then it was live');
  });

  it('takes the other side where there is nothing else, and nothing where nothing was heard', () => {
    const noConcerns = aPacket({ vote: 'not-inclined', qualities: [aPacketQuality({ concerns: [] })] });
    expect(keyQuote(noConcerns)?.quote).toBe('so I wrote the rollback first');
    expect(keyQuote(aPacket({ vote: null, qualities: [] }))).toBeNull();
  });
});

describe('the time that a step stands', () => {
  it('grows with what there is to read, within limits', () => {
    expect(stepReadingMs('silence', aDebrief())).toBe(6000);
    const facts = Array.from({ length: 8 }, () => aMoment());
    const some = stepReadingMs('facts', aDebrief({ facts }));
    expect(some).toBeGreaterThan(6000);
    expect(some).toBeLessThan(40_000);
    const many = Array.from({ length: 80 }, () => aMoment());
    expect(stepReadingMs('facts', aDebrief({ facts: many }))).toBe(40_000);
  });
});
