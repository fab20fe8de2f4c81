import { droppedQuotes, opinionSpread, sharedQuotes } from '@shared/domain/opinion/opinion-spread';
import type { OpinionRun } from '@shared/model/opinion';
import { describe, expect, it } from 'vitest';

function run(overall: number, part: Partial<OpinionRun> = {}): OpinionRun {
  return { overall, qualities: {}, summary: '', quotes: [], droppedQuotes: 0, ...part };
}

describe('the spread of several runs', () => {
  it('is their ratings from low to high with the middle one', () => {
    expect(opinionSpread([run(3.5), run(2.5), run(3)])).toEqual({
      ratings: [2.5, 3, 3.5],
      median: 3,
      low: 2.5,
      high: 3.5,
    });
  });

  it('has its middle between the two of an even number', () => {
    expect(opinionSpread([run(2), run(3)])?.median).toBe(2.5);
  });

  it('of a quality rests on the runs that rated it', () => {
    const runs = [run(3, { qualities: { bias: 4 } }), run(3), run(3, { qualities: { bias: 2 } })];
    expect(opinionSpread(runs, 'bias')).toMatchObject({ ratings: [2, 4], median: 3 });
    expect(opinionSpread(runs, 'customer')).toBeNull();
  });
});

describe('the quotes of several runs', () => {
  const quote = (start: number, says: string) => ({ quote: 'words', start, end: start + 5, says });

  it('stand once each, in the order in which they were said, with everything that is said of them', () => {
    const runs = [
      run(3, { quotes: [quote(20, 'late')] }),
      run(3, { quotes: [quote(4, 'a'), quote(20, 'too')] }),
    ];
    expect(sharedQuotes({ runs })).toEqual([
      { quote: 'words', start: 4, end: 9, says: ['a'], runs: 1 },
      { quote: 'words', start: 20, end: 25, says: ['late', 'too'], runs: 2 },
    ]);
  });

  it('that were dropped are counted over all runs', () => {
    expect(
      droppedQuotes({ runs: [run(3, { droppedQuotes: 2 }), run(3), run(3, { droppedQuotes: 1 })] }),
    ).toBe(3);
  });
});
