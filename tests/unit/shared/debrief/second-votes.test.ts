import { describe, expect, it } from 'vitest';
import { holdDebrief } from '@shared/domain/debrief/hold-debrief';
import type { Ballot, RoundRecord } from '@shared/model/debrief';
import { aDebriefInput, roundsOf, roundWith, someRules } from '@tests/support/debrief-samples';

function ballots(records: RoundRecord[], rules = someRules()): Ballot[] {
  return holdDebrief(aDebriefInput(records, rules)).ballots;
}

describe('the second vote', () => {
  it('rises where others heard more of the same quality', () => {
    const [first] = ballots(roundsOf({ ownership: 2.8 }, { ownership: 3.8 }));
    expect(first).toEqual({
      roundId: 'round-1',
      first: 'not-inclined',
      second: 'inclined',
      reason:
        'Moves from not inclined to inclined: with two answers that others heard, the mean goes from 2.8 to 3.13; what decides is then “The bar is met on the whole” (mean 3.13 over one quality, none below 2).',
    });
  });

  it('falls where others heard less of it', () => {
    const [first] = ballots(roundsOf({ ownership: 3.1, customer: 3.1 }, { ownership: 2.4 }));
    expect([first?.first, first?.second]).toEqual(['inclined', 'not-inclined']);
    expect(first?.reason).toBe(
      'Moves from inclined to not inclined: with two answers that others heard, the mean goes from 3.1 to 2.99, Ownership from 3.1 to 2.87 most of all; what decides is then “The bar is not met” (mean 2.99 over two qualities, Ownership lowest at 2.87).',
    );
  });

  it('weighs each answer of the others by the share that the rules give it', () => {
    const records = roundsOf({ ownership: 2.8 }, { ownership: 3.8 });
    expect(ballots(records, someRules({ othersWeight: 0.2 }))[0]?.second).toBe('not-inclined');
    expect(ballots(records, someRules({ othersWeight: 1 }))[0]?.reason).toContain('from 2.8 to 3.3');
  });

  it('holds, and says so, where nobody else heard of the same qualities', () => {
    const held = 'Stays inclined: nobody else heard anything that counts for the same qualities.';
    expect(ballots(roundsOf({ ownership: 3.4 }, { customer: 2 }))[0]?.reason).toBe(held);
    const deaf = ballots(roundsOf({ ownership: 3.4 }, { ownership: 1 }), someRules({ othersWeight: 0 }));
    expect(deaf.map(({ first, second }) => first === second)).toEqual([true, true]);
    expect(deaf[0]?.reason).toBe(held);
  });

  it('moves one step at most and says what the rules alone would say', () => {
    const many = roundsOf({ ownership: 4.2 }, ...Array.from({ length: 6 }, () => ({ ownership: 1 })));
    const [first] = ballots(many);
    expect([first?.first, first?.second]).toEqual(['strongly-inclined', 'inclined']);
    expect(first?.reason).toMatch(
      /, which alone would mean not inclined, but a second vote moves one step at most\.$/,
    );
  });

  it('is held down by the same floors', () => {
    const raiser = roundWith(1, { ownership: 2, customer: 5 }, { seat: 'bar-raiser' });
    const votes = someRules().votes.map((rule) => ({ ...rule, noneBelow: 0 }));
    const [first] = ballots([raiser, ...roundsOf({}, { ownership: 1.7 })], someRules({ votes }));
    expect([first?.first, first?.second]).toEqual(['inclined', 'not-inclined']);
    expect(first?.reason).toContain(
      'what decides is then “Without ownership the bar raiser does not say yes” (Ownership at 1.9, below 2)',
    );
  });

  it('lets the answers of others help where a rule asks for more answers', () => {
    const thin = roundWith(1, { ownership: 4.5 });
    const records = [{ ...thin, threads: thin.threads.slice(0, 1) }, roundWith(2, { ownership: 4.5 })];
    expect(ballots(records)[0]).toMatchObject({ first: 'inclined', second: 'strongly-inclined' });
  });

  it('is not given by somebody who heard nothing, whatever the others heard', () => {
    const silent = roundWith(1, {}, { qualityIds: ['ownership'] });
    expect(ballots([silent, ...roundsOf({}, { ownership: 5 })])[0]).toEqual({
      roundId: 'round-1',
      first: null,
      second: null,
      reason: 'No vote: nothing was heard in this round.',
    });
  });
});
