import { describe, expect, it } from 'vitest';
import { findFillers } from '@shared/domain/delivery/find-fillers';
import { findHedges } from '@shared/domain/delivery/find-hedges';
import { shippedNorms } from '@tests/support/shipped-norms';
import { measuredDelivery, spokenWords } from '@tests/support/timed-speech';

function hedges(text: string): string[] {
  const words = spokenWords(text);
  const fillers = findFillers(words, shippedNorms.fillers);
  return findHedges(words, shippedNorms.hedges.phrases, fillers).map((hedge) => hedge.text);
}

describe('hedges', () => {
  it('are words that take back what is said', () => {
    expect(hedges('Maybe it was kind of my idea, I guess')).toEqual(['maybe', 'kind of', 'i guess']);
  });

  it('are no honest estimates', () => {
    expect(hedges('It took about fifty, I think')).toEqual([]);
    expect(hedges('There were maybe 40 tables and probably twenty-five jobs')).toEqual([]);
    expect(hedges('It was perhaps a third, something like three thousand')).toEqual([]);
  });

  it('are no kinds of things', () => {
    expect(hedges('We had this kind of error and what sort of log shows it')).toEqual([]);
  });

  it('are counted as one where one stands in the other', () => {
    expect(hedges('It was a queue or something like that')).toEqual(['or something like that']);
  });

  it('are not counted again where they are fillers already', () => {
    expect(hedges('It was, sort of, broken')).toEqual([]);
  });

  it('are counted by the minute and come with their time', () => {
    const words = spokenWords(`${'we moved the log to a queue '.repeat(16)}and maybe it helped`);
    const delivery = measuredDelivery({ words });
    expect(delivery.hedges).toEqual([{ text: 'maybe', startSec: 56.5 }]);
    expect(delivery).toMatchObject({ hedgesPerMin: 1, ratings: { hedgesPerMin: 'good' } });
  });
});
