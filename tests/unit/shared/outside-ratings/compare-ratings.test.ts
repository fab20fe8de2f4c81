import { compareRatings } from '@shared/domain/outside-ratings/compare-ratings';
import { differenceWords } from '@shared/domain/outside-ratings/difference-words';
import type { OutsideRating } from '@shared/model/outside-rating';
import { aScore } from '@tests/support/review-samples';
import { describe, expect, it } from 'vitest';

function aRating(part: Partial<OutsideRating> = {}): OutsideRating {
  return {
    id: 'r1',
    takeId: 'take-1',
    rater: 'Sam',
    ratedAt: '2026-03-02T11:00:00.000Z',
    overall: 5,
    qualities: { bias: 2 },
    comment: '',
    ...part,
  };
}

const qualityNames = { customer: 'Customer obsession', bias: 'Bias for action' };

function compared(ratings: OutsideRating[], score = aScore() as ReturnType<typeof aScore> | null) {
  return compareRatings({ score, selfRating: 4, ratings, qualityNames, askedIds: ['bias'] });
}

describe('the difference in words', () => {
  it.each([
    [3, 3, 'agrees'],
    [3, 4, 'one level kinder'],
    [5, 2, 'three levels stricter'],
    [null, null, 'agrees'],
    [3, null, 'found nothing to judge'],
    [null, 3, 'the program found nothing to judge'],
  ])('of the program’s %s and a rater’s %s is "%s"', (program, other, words) => {
    expect(differenceWords(program, other)).toBe(words);
  });
});

describe('the comparison', () => {
  it('sets the program, the user and each rater beside each other', () => {
    const [whole] = compared([aRating(), aRating({ id: 'r2', rater: 'Jo', overall: 4 })]);
    expect(whole).toEqual({
      qualityId: null,
      name: 'The whole answer',
      ratings: [
        { id: 'program', name: 'The program', level: 4, score: 3.8, difference: '' },
        { id: 'you', name: 'You', level: 4, score: null, difference: 'agrees' },
        { id: 'r1', name: 'Sam', level: 5, score: null, difference: 'one level kinder' },
        { id: 'r2', name: 'Jo', level: 4, score: null, difference: 'agrees' },
      ],
    });
  });

  it('names each quality that somebody rated, those of the question first', () => {
    const parts = compared([aRating({ qualities: { customer: null, bias: 2, gone: 3 } })]);
    expect(parts.map(({ name }) => name)).toEqual([
      'The whole answer',
      'Bias for action',
      'Customer obsession',
      'gone',
    ]);
    expect(parts[1]?.ratings.map(({ difference }) => difference)).toEqual(['', 'two levels stricter']);
    expect(parts[2]?.ratings.map(({ difference }) => difference)).toEqual([
      'found nothing to judge',
      'agrees',
    ]);
  });

  it('leaves a rater out of a quality that they were not asked about', () => {
    const parts = compared([aRating(), aRating({ id: 'r2', rater: 'Jo', qualities: {} })]);
    expect(parts[1]?.ratings.map(({ name }) => name)).toEqual(['The program', 'Sam']);
  });

  it('says nothing about differences while there is no score', () => {
    const parts = compared([aRating()], null);
    expect(parts.map(({ ratings }) => ratings.map(({ difference }) => difference))).toEqual([
      ['no score yet', '', ''],
      ['no score yet', ''],
    ]);
  });
});
