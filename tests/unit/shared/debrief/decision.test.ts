import { describe, expect, it } from 'vitest';
import { holdDebrief } from '@shared/domain/debrief/hold-debrief';
import type { Decision, RoundRecord } from '@shared/model/debrief';
import { aDebriefInput, roundsOf, roundWith, someRules } from '@tests/support/debrief-samples';

function decision(records: RoundRecord[], rules = someRules()): Decision {
  return holdDebrief(aDebriefInput(records, rules)).decision;
}

const good = { ownership: 3.5 };
const bad = { customer: 2.5 };

describe('the decision', () => {
  it('is a hire where nothing stands against it, with every rule told', () => {
    const { outcome, steps } = decision(roundsOf(good, good, { database: 3.2 }));
    expect(outcome).toBe('hire');
    expect(steps).toEqual([
      '3 of 3 rounds gave evidence, and a decision needs 2.',
      'No veto: nobody who holds one voted.',
      'After the second vote 3 of 3 are inclined (100%), and a hire needs 60%.',
      'No functional quality below 3 on enough evidence: Database design 3.2 from two answers.',
      'Nothing stands against it: that is a hire.',
    ]);
  });

  it('is left open after too few rounds, however weak they were', () => {
    const { outcome, steps, confidence } = decision(roundsOf({ ownership: 1 }, {}, {}));
    expect([outcome, confidence]).toEqual(['undecided', 'thin']);
    expect(steps).toEqual([
      'Only 1 of 3 rounds gave evidence, and a decision needs 2: nothing is decided, for or against you.',
    ]);
  });

  it('is left open, without any confidence, where nothing was heard at all', () => {
    expect(decision([])).toMatchObject({ outcome: 'undecided', confidence: 'none', weighed: [], workOn: [] });
  });

  it('is a no by veto, whatever the share of votes', () => {
    const raiser = roundWith(9, { customer: 1.2 }, { seat: 'bar-raiser' });
    const { outcome, steps } = decision([...roundsOf(good, good, good), raiser]);
    expect(outcome).toBe('no-hire');
    expect(steps.at(-1)).toBe('Dana Reed can veto and voted strongly not inclined: that ends it.');
  });

  it('asks for the second vote of who can veto, not for the first', () => {
    const raiser = roundWith(9, { ownership: 1.6 }, { seat: 'bar-raiser' });
    const { outcome, steps } = decision([...roundsOf(good, good, good), raiser]);
    expect(outcome).toBe('hire');
    expect(steps[1]).toBe('No veto: Dana Reed voted not inclined.');
  });

  it('knows no veto where the rules have none', () => {
    const raiser = roundWith(9, { customer: 1.2 }, { seat: 'bar-raiser' });
    const { outcome, steps } = decision(
      [...roundsOf(good, good, good), raiser],
      someRules({ vetoSeats: [] }),
    );
    expect(outcome).toBe('hire');
    expect(steps.join()).not.toContain('veto:');
  });

  it.each([
    [0.6, 'hire', 'After the second vote 3 of 5 are inclined (60%), and a hire needs 60%.'],
    [0.61, 'no-hire', 'After the second vote 3 of 5 are inclined (60%), and a hire needs 61%: that is a no.'],
  ])('needs a share of %s of the votes', (inclinedShare, outcome, step) => {
    const records = roundsOf(good, good, good, bad, bad);
    const made = decision(records, someRules({ inclinedShare }));
    expect([made.outcome, made.steps[2]]).toEqual([outcome, step]);
  });

  it('counts rounds without evidence neither for nor against', () => {
    expect(decision(roundsOf(good, good, {}, {}, {})).outcome).toBe('hire');
  });

  it('is one level lower for a weak functional quality, with the rule that led there', () => {
    const { outcome, steps } = decision(roundsOf(good, good, { database: 2.4 }));
    expect(outcome).toBe('hire-lower');
    expect(steps.at(-1)).toBe(
      'A functional quality below 3 with enough evidence lowers the level, it does not veto: Database design 2.4 from two answers. That makes it the level below, as an SDE I.',
    );
  });

  it('is not lowered by thin evidence, nor by a weak quality of another kind', () => {
    const data = roundWith(3, { database: 2.4 });
    const thin = { ...data, threads: data.threads.slice(0, 1) };
    const { outcome, steps } = decision([...roundsOf(good, good), thin]);
    expect(outcome).toBe('hire');
    expect(steps[3]).toContain('Database design 2.4 from one answer, too thin to count');
    expect(decision(roundsOf(good, good, bad)).outcome).toBe('hire');
  });

  it('pools a functional quality over all rounds that report on it', () => {
    expect(decision(roundsOf(good, { database: 2.4 }, { database: 3.6 })).outcome).toBe('hire');
    expect(decision(roundsOf(good, good, { database: 2.4 }, { database: 3.4 })).outcome).toBe('hire-lower');
  });

  it.each([
    { counts: [4, 4, 4], confidence: 'firm' },
    { counts: [4, 4, 1], confidence: 'fair' },
    { counts: [4, 1, 1], confidence: 'thin' },
    { counts: [2, 2, 4], confidence: 'fair' },
  ])('is $confidence after rounds of $counts answers', ({ counts, confidence }) => {
    const records = counts.map((count, place) => {
      const round = roundWith(place, good);
      const more = [...round.threads, ...roundWith(place + 10, good).threads];
      return { ...round, threads: more.slice(0, count) };
    });
    expect(decision(records).confidence).toBe(confidence);
  });
});
