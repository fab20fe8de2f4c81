import { describe, expect, it } from 'vitest';
import { holdDebrief } from '@shared/domain/debrief/hold-debrief';
import { stepsUp } from '@shared/domain/debrief/vote-order';
import { DebriefSchema, type Debrief, type JudgedThread, type RoundRecord } from '@shared/model/debrief';
import type { Vote } from '@shared/model/pack-debrief';
import { aDebriefInput, aThread, someRules } from '@tests/support/debrief-samples';
import { randomRecords } from '@tests/support/random-round-records';

// Rounds of neighbouring seeds are alike: every other gives the same variety in less time.
const seeds = Array.from({ length: 150 }, (_, place) => 2 * place + 1);

function hold(records: RoundRecord[]): Debrief {
  return holdDebrief(aDebriefInput(records));
}

const plainDebriefs = new Map<number, Debrief>();

/** The debrief of the rounds of a seed as they are, held once for all properties. */
function plain(seed: number): Debrief {
  const debrief = plainDebriefs.get(seed) ?? hold(randomRecords(seed));
  plainDebriefs.set(seed, debrief);
  return debrief;
}

function withThreads(records: RoundRecord[], change: (thread: JudgedThread) => JudgedThread): RoundRecord[] {
  return records.map((record) => ({ ...record, threads: record.threads.map(change) }));
}

/** Steps by which any vote of `after` is lower than in `before`; none should be. */
function lowered(before: Debrief, after: Debrief): number {
  return before.ballots.filter((ballot, place) => {
    const other = after.ballots[place];
    const fell = (was: Vote | null, is: Vote | null | undefined): boolean =>
      was !== null && (!is || stepsUp(was, is) < 0);
    return fell(ballot.first, other?.first) || fell(ballot.second, other?.second);
  }).length;
}

const levelsOf = ({ packets }: Debrief): (number | null)[][] =>
  packets.map(({ qualities }) => qualities.map(({ score }) => score));

describe('any set of rounds', () => {
  it('gives a valid debrief, and the same one again', () => {
    const outcomes = new Set<string>();
    for (const seed of seeds) {
      const debrief = plain(seed);
      expect(DebriefSchema.parse(debrief)).toEqual(debrief);
      expect(hold(randomRecords(seed))).toEqual(debrief);
      outcomes.add(debrief.decision.outcome);
    }
    expect([...outcomes].toSorted()).toEqual(['hire', 'hire-lower', 'no-hire', 'undecided']);
  });

  it('keeps to its limits: six facts, three moments, three things to work on', () => {
    for (const seed of seeds) {
      const { facts, decision, packets } = plain(seed);
      const points = packets.flatMap(({ qualities }) =>
        qualities.flatMap((one) => [one.strengths, one.concerns]),
      );
      const sizes = [facts.length / 6, decision.weighed.length / 3, decision.workOn.length / 3];
      expect(Math.max(...sizes, ...points.map((list) => list.length / 3))).toBeLessThanOrEqual(1);
      expect(new Set(facts.map(({ quote }) => quote)).size).toBe(facts.length);
    }
  });

  it('moves no vote by more than one step, and gives a second one exactly where there was a first', () => {
    const moves = new Set<number>();
    for (const { first, second } of seeds.flatMap((seed) => plain(seed).ballots)) {
      expect(first === null).toBe(second === null);
      if (first && second) moves.add(stepsUp(first, second));
    }
    expect([...moves].toSorted((a, b) => a - b)).toEqual([-1, 0, 1]);
  });

  it('shows the side of the decision among the moments wherever it has words to show', () => {
    const shown = (debrief: Debrief, list: 'strengths' | 'concerns'): boolean =>
      debrief.packets.some(({ qualities }) =>
        qualities.some((quality) => quality[list].some(({ moment }) => moment !== null)),
      );
    const debriefs = seeds.map(plain);
    const hires = debriefs.filter((one) => one.decision.outcome === 'hire' && shown(one, 'strengths'));
    const noes = debriefs.filter((one) => one.decision.outcome === 'no-hire' && shown(one, 'concerns'));
    expect(Math.min(hires.length, noes.length)).toBeGreaterThan(3);
    expect(new Set(hires.map(({ decision }) => decision.weighed[0]?.side))).toEqual(new Set(['for']));
    expect(new Set(noes.map(({ decision }) => decision.weighed[0]?.side))).toEqual(new Set(['against']));
  });
});

describe('what has nothing to do with evidence', () => {
  it('changes nothing: pace and pauses, structure, the range around a score', () => {
    for (const seed of seeds.slice(0, 60)) {
      const records = randomRecords(seed);
      const slower = withThreads(records, (thread) => ({
        ...thread,
        evidence: thread.evidence.map((one) => ({
          ...one,
          startSec: one.startSec && one.startSec * 3,
          endSec: one.endSec && one.endSec * 4,
        })),
        score: {
          ...thread.score,
          range: { low: 1, high: 5 },
          star: { situation: false, task: false, action: false, result: false },
          ownership: 'none',
        },
      }));
      const [before, changed] = [plain(seed), hold(slower)];
      expect(changed.ballots).toEqual(before.ballots);
      expect(levelsOf(changed)).toEqual(levelsOf(before));
      expect(changed.facts.map(({ quote }) => quote)).toEqual(before.facts.map(({ quote }) => quote));
      const { weighed: _, ...decision } = before.decision;
      expect(changed.decision).toMatchObject(decision);
    }
  });

  it('changes no level: fewer words, skipped questions, stories told before', () => {
    for (const seed of seeds.slice(0, 60)) {
      const records = randomRecords(seed).map((record) => ({ ...record, skipped: 9, toldBefore: [] }));
      const shorter = withThreads(records, (thread) => ({
        ...thread,
        wordCount: Math.min(1, thread.wordCount),
      }));
      const changed = hold(shorter);
      expect(levelsOf(changed)).toEqual(levelsOf(plain(seed)));
      expect(changed.ballots).toEqual(plain(seed).ballots);
    }
  });
});

describe('a round that is taken away', () => {
  it('leaves the levels and first votes of the others as they were, and open ones open', () => {
    for (const seed of seeds) {
      const records = randomRecords(seed);
      const full = plain(seed);
      for (const gone of records.keys()) {
        const rest = hold(records.toSpliced(gone, 1));
        expect(rest.packets).toEqual(full.packets.toSpliced(gone, 1));
        const firsts = full.ballots.toSpliced(gone, 1).map(({ first }) => first);
        expect(rest.ballots.map(({ first }) => first)).toEqual(firsts);
      }
    }
  });

  it('leaves nothing heard, not the lowest level, when its answers are gone', () => {
    for (const seed of seeds) {
      const silent = randomRecords(seed).map((record) => ({ ...record, threads: [] }));
      const { packets, ballots, decision } = hold(silent);
      expect(packets.flatMap(({ qualities }) => qualities).filter(({ score }) => score !== null)).toEqual([]);
      expect(ballots.filter(({ first, second }) => first !== null || second !== null)).toEqual([]);
      expect(decision.outcome).toBe('undecided');
    }
  });
});

describe('stronger evidence', () => {
  it('lowers no vote where an answer shows more of a quality', () => {
    for (const seed of seeds) {
      const records = randomRecords(seed);
      const raised = withThreads(records, (thread) => {
        const qualities = Object.entries(thread.score.qualities).map(([id, one]) => [
          id,
          one && { ...one, score: Math.min(5, one.score + (thread.wordCount % 7) / 4) },
        ]);
        return { ...thread, score: { ...thread.score, qualities: Object.fromEntries(qualities) } };
      });
      expect(lowered(plain(seed), hold(raised))).toBe(0);
    }
  });

  it('lowers no vote where one more answer of the highest level is heard', () => {
    let added = 0;
    for (const seed of seeds) {
      const records = randomRecords(seed);
      const before = plain(seed);
      for (const [place, packet] of before.packets.entries()) {
        const heard = packet.qualities.filter(({ score }) => score !== null);
        const levels = Object.fromEntries(heard.map(({ qualityId }) => [qualityId, 5]));
        const more = records.map((record, index) =>
          index === place ? { ...record, threads: [...record.threads, aThread({ levels })] } : record,
        );
        expect(lowered(before, hold(more))).toBe(0);
        added += heard.length;
      }
    }
    expect(added).toBeGreaterThan(60);
  });
});

describe('the outcome', () => {
  it('is left open exactly where fewer rounds gave evidence than the rules ask for', () => {
    for (const seed of seeds) {
      const { ballots, decision } = plain(seed);
      const votes = ballots.filter(({ second }) => second !== null).length;
      expect(decision.outcome === 'undecided').toBe(votes < someRules().roundsFrom);
    }
  });
});
