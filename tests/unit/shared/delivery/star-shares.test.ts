import { describe, expect, it } from 'vitest';
import { starShares } from '@shared/domain/delivery/star-shares';
import { withoutStarShares } from '@shared/domain/delivery/without-star-shares';
import type { Score, StarLabel } from '@shared/model/score';
import { evenWords, measuredDelivery } from '@tests/support/timed-speech';

/** A story of 100 s with a word each second. */
const words = evenWords(100, 60);

function told(...parts: [StarLabel, number, number][]): Pick<Score, 'responseType' | 'spans'> {
  return {
    responseType: 'story',
    spans: parts.map(([label, startSec, endSec]) => ({ label, startSec, endSec, start: 0, end: 1 })),
  };
}

const story = told(['situation', 0, 15], ['task', 15, 25], ['action', 25, 75], ['result', 75, 95]);

describe('the shares of a story', () => {
  it('are parts of its time', () => {
    expect(starShares(story, words)).toEqual({
      situation: 0.15,
      task: 0.1,
      action: 0.5,
      result: 0.2,
      lesson: 0,
    });
  });

  it('are rated with situation and task as one opening', () => {
    expect(measuredDelivery({ words, score: story }).ratings).toMatchObject({
      openingShare: 'good',
      actionShare: 'good',
      resultShare: 'good',
    });
    const slow = told(['situation', 0, 60], ['action', 60, 98]);
    expect(measuredDelivery({ words, score: slow }).ratings).toMatchObject({
      openingShare: 'outside',
      actionShare: 'acceptable',
      resultShare: 'outside',
    });
  });

  it('give a pause to what was said before it', () => {
    const halting = [...evenWords(10, 60), ...evenWords(10, 60, 30)];
    const shares = starShares(told(['action', 0, 10], ['result', 30, 40]), halting);
    expect(shares).toMatchObject({ action: 0.75, result: 0.25 });
  });

  it('are unknown where no story was told, nothing was scored, or words carry no times', () => {
    expect(starShares({ ...story, responseType: 'opinion' }, words)).toBeNull();
    expect(starShares(null, words)).toBeNull();
    expect(starShares(story, [])).toBeNull();
    const untimed = story.spans.map((span) => ({ ...span, startSec: null, endSec: null }));
    expect(starShares({ ...story, spans: untimed }, words)).toBeNull();
    expect(measuredDelivery({ words, score: null }).ratings.openingShare).toBe('unknown');
  });

  it('are left out of an answer to a follow-up, with their ratings', () => {
    const delivery = withoutStarShares(measuredDelivery({ words, score: story }));
    expect(delivery.starShares).toBeNull();
    expect(delivery.ratings).not.toHaveProperty('actionShare');
    expect(delivery.ratings).toHaveProperty('paceWpm');
  });
});
