import { describe, expect, it } from 'vitest';
import { giveVote, type GivenVote } from '@shared/domain/debrief/give-vote';
import type { Seat } from '@shared/model/pack';
import type { DebriefRules, VoteRule } from '@shared/model/pack-debrief';
import { someRules } from '@tests/support/debrief-samples';

interface Given {
  ownership: number;
  customer?: number;
  answers?: number;
  seat?: Seat;
  rules?: DebriefRules;
}

function vote({
  ownership,
  customer,
  answers = 4,
  seat = 'interviewer',
  rules = someRules(),
}: Given): GivenVote {
  const levels = [{ qualityId: 'ownership', name: 'Ownership', level: ownership }];
  if (customer !== undefined)
    levels.push({ qualityId: 'customer', name: 'Customer obsession', level: customer });
  const given = giveVote({ levels, answers, seat }, rules);
  if (!given) throw new Error('no vote');
  return given;
}

function rulesOf(...votes: Partial<VoteRule>[]): DebriefRules {
  const last: VoteRule = { vote: 'not-inclined', reason: 'The bar is not met.' };
  return someRules({
    votes: [...votes.map((rule) => ({ ...last, vote: 'inclined' as const, ...rule })), last],
  });
}

describe('a vote', () => {
  it.each([
    { ownership: 4, customer: 4, expected: 'strongly-inclined' },
    { ownership: 5, customer: 2.99, expected: 'inclined' },
    { ownership: 4, customer: 4, answers: 1, expected: 'inclined' },
    { ownership: 3, customer: 3, expected: 'inclined' },
    { ownership: 4.4, customer: 1.9, expected: 'not-inclined' },
    { ownership: 3, customer: 2.98, expected: 'not-inclined' },
    { ownership: 1.8, expected: 'not-inclined' },
    { ownership: 1.79, expected: 'strongly-not-inclined' },
  ])('is $expected at $ownership and $customer', ({ expected, ...given }) => {
    expect(vote(given).vote).toBe(expected);
  });

  it('is not given where no level was heard', () => {
    expect(giveVote({ levels: [], answers: 0, seat: 'interviewer' }, someRules())).toBeNull();
  });

  it.each<[string, Partial<VoteRule>, Given, boolean]>([
    ['mean from', { meanFrom: 3.5 }, { ownership: 3, customer: 4 }, true],
    ['mean from', { meanFrom: 3.5 }, { ownership: 3, customer: 3.9 }, false],
    ['mean below', { meanBelow: 3.5 }, { ownership: 3, customer: 4 }, false],
    ['none below', { noneBelow: 3 }, { ownership: 3, customer: 4 }, true],
    ['none below', { noneBelow: 3 }, { ownership: 2.99, customer: 4 }, false],
    ['at most one below the bar', { belowBarAtMost: 1 }, { ownership: 1, customer: 3 }, true],
    ['at most one below the bar', { belowBarAtMost: 1 }, { ownership: 1, customer: 2 }, false],
    ['answers from', { answersFrom: 3 }, { ownership: 3, answers: 3 }, true],
    ['answers from', { answersFrom: 3 }, { ownership: 3, answers: 2 }, false],
    ['all of several', { meanFrom: 3, noneBelow: 2 }, { ownership: 1, customer: 5 }, false],
  ])('looks at the condition “%s” (%o)', (_, rule, given, isMet) => {
    expect(vote({ ...given, rules: rulesOf(rule) }).vote === 'inclined').toBe(isMet);
  });

  it('follows the first rule that holds', () => {
    const rules = rulesOf({ vote: 'inclined' }, { vote: 'strongly-inclined' });
    expect(vote({ ownership: 5, rules }).vote).toBe('inclined');
  });

  it('tells the rule with its figures', () => {
    expect(vote({ ownership: 3.8, customer: 3 }).reason).toBe(
      'The bar is met on the whole (mean 3.4 over two qualities, none below 2).',
    );
    expect(vote({ ownership: 2.1, customer: 2.7 }).reason).toBe(
      'The bar is not met (mean 2.4 over two qualities, Ownership lowest at 2.1).',
    );
    const rules = rulesOf({ belowBarAtMost: 1, answersFrom: 1, reason: 'One may be weak.' });
    expect(vote({ ownership: 2, answers: 1, rules }).reason).toBe(
      'One may be weak (mean 2 over one quality, 1 below the bar of 3, one answer).',
    );
  });
});

describe('a floor', () => {
  it.each<{ seat: Seat; ownership: number; expected: string }>([
    { seat: 'bar-raiser', ownership: 1.9, expected: 'not-inclined' },
    { seat: 'bar-raiser', ownership: 2, expected: 'inclined' },
    { seat: 'interviewer', ownership: 1.9, expected: 'inclined' },
  ])('leaves the $seat with $expected at $ownership', ({ seat, ownership, expected }) => {
    const rules = someRules({ votes: rulesOf({ meanFrom: 3 }).votes });
    expect(vote({ seat, ownership, customer: 5, rules }).vote).toBe(expected);
  });

  it('holds for every seat where it names none, and never lifts a vote', () => {
    const floors = [{ ...someRules().floors[0]!, seats: [] }];
    const rules = someRules({ votes: rulesOf({ meanFrom: 3 }).votes, floors });
    expect(vote({ ownership: 1.9, customer: 5, rules }).vote).toBe('not-inclined');
    const low = vote({ ownership: 1.5, seat: 'bar-raiser' });
    expect(low.vote).toBe('strongly-not-inclined');
    expect(low.reason).not.toContain('Held');
  });

  it('says what it held down, and the hardest one counts', () => {
    const soft = someRules().floors[0]!;
    const hard = { ...soft, vote: 'strongly-not-inclined' as const, below: 1.6, reason: 'Nothing is owned.' };
    const rules = someRules({ votes: rulesOf({ meanFrom: 3 }).votes, floors: [soft, hard] });
    expect(vote({ ownership: 1.5, customer: 5, seat: 'bar-raiser', rules }).vote).toBe(
      'strongly-not-inclined',
    );
    expect(vote({ ownership: 1.9, customer: 5, seat: 'bar-raiser', rules }).reason).toMatch(
      /Held at not inclined: Without ownership the bar raiser does not say yes \(Ownership at 1\.9, below 2\)\.$/,
    );
  });

  it('does not bind on a quality that was not heard', () => {
    const levels = [{ qualityId: 'customer', name: 'Customer obsession', level: 4 }];
    expect(giveVote({ levels, answers: 1, seat: 'bar-raiser' }, someRules())?.vote).toBe('inclined');
  });
});
