import { describe, expect, it } from 'vitest';
import { ScoreSchema } from '@shared/model/score';
import { labelledAnswers, scoreAnew, scoreLabelled } from '@tests/support/labelled-answers';
import { scored } from '@tests/support/scored-answer';

const story = `Last autumn our nightly import of prices broke at a shoe shop. I pulled the log of one night and found that it
asked the database for the brand of every single shoe. I loaded the forty brands once instead, because that
needed no new server. I compared the prices with the old import for a week. It went from seven hours to eighteen minutes.`;

const results = [...labelledAnswers('tuning'), ...labelledAnswers('held-out')].map((answer) => ({
  answer,
  score: scoreLabelled(answer),
}));

const idsOf = (some: typeof results): string[] => some.map(({ answer }) => answer.id);

describe('the score of an answer', () => {
  it('has the agreed shape for every kind of answer', () => {
    const misshapen = results.filter(({ score }) => !ScoreSchema.safeParse(score).success);
    expect(idsOf(misshapen)).toEqual([]);
  });

  it('is the same on every run', () => {
    // Every fifth: a score that hangs on chance or on what was scored before shows in a few.
    const changed = results
      .filter((_one, place) => place % 5 === 0)
      .filter(({ answer, score }) => JSON.stringify(scoreAnew(answer)) !== JSON.stringify(score));
    expect(idsOf(changed)).toEqual([]);
  });

  it('keeps level and score together: 3.4 is level 3, 3.5 is level 4', () => {
    for (const { score } of results) {
      const { overall, level, range } = score;
      expect(level).toBe(Math.round(overall));
      expect(range.low).toBeLessThanOrEqual(overall);
      expect(range.high).toBeGreaterThanOrEqual(overall);
    }
    const judged = results
      .flatMap(({ score }) => Object.values(score.qualities))
      .filter((one) => one !== null);
    expect(judged.map(({ level }) => level)).toEqual(judged.map(({ score }) => Math.round(score)));
  });

  it('quotes the very words of the answer for everything that it found', () => {
    for (const { answer, score } of results)
      for (const { quote, start, end } of score.evidence) {
        expect(answer.text.slice(start, end)).toBe(quote);
        expect(quote.trim()).not.toBe('');
      }
  });

  it('keeps spans inside the text, in order and apart', () => {
    for (const { answer, score } of results) {
      let last = 0;
      for (const { start, end } of score.spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(answer.text.length);
        last = end;
      }
    }
  });

  it('rests every level above 2 on quoted words', () => {
    const baseless = results.filter(({ score }) => score.level > 2 && score.evidence.length === 0);
    expect(idsOf(baseless)).toEqual([]);
  });

  it('finds situation, action and result in a story, and whose acts they are', () => {
    const score = scored(story);
    expect(score.responseType).toBe('story');
    expect(score.star).toMatchObject({ situation: true, action: true, result: true });
    expect(score.ownership).toBe('I');
    expect(score.quantified).toBe(true);
    expect(score.onTopic).toBe(true);
  });

  it('says what the next level needs, one sentence each', () => {
    const { missing, level } = scored(story);
    expect(missing.length).toBeGreaterThan(0);
    for (const { advice, toLevel } of missing) {
      expect(toLevel).toBe(level + 1);
      expect(advice).toMatch(/^[A-Z].*[.?]$/);
    }
  });

  it('counts the words as they stand in the text', () => {
    expect(scored('One, two – three.').wordCount).toBe(3);
  });

  it('gives a wider range to a short answer', () => {
    const width = ({ range }: ReturnType<typeof scored>): number => range.high - range.low;
    expect(width(scored(story.slice(0, 160)))).toBeGreaterThan(width(scored(`${story} ${story}`)));
  });

  it('gives a wider range to words that the recogniser was unsure of', () => {
    const words = (confidence: number) =>
      story.split(/\s+/).map((text, index) => ({ text, startSec: index, endSec: index + 0.4, confidence }));
    const sure = scored(story, { words: words(0.95) }).range;
    const unsure = scored(story, { words: words(0.4) }).range;
    expect(unsure.high - unsure.low).toBeGreaterThan(sure.high - sure.low);
  });

  it('gives seconds to evidence and spans when the words have times', () => {
    const words = story
      .split(/\s+/)
      .map((text, index) => ({ text, startSec: index, endSec: index + 0.5, confidence: 0.9 }));
    const { evidence, spans } = scored(story, { words });
    for (const { quote, startSec, endSec } of evidence) {
      const first = story.split(/\s+/).findIndex((_word, index) => startSec === index);
      expect(story.split(/\s+/)[first]).toContain(quote.split(/\s+/)[0]);
      expect(endSec).toBeGreaterThan(startSec ?? Infinity);
    }
    expect(spans.every(({ startSec }) => startSec !== null)).toBe(true);
  });

  it('leaves seconds out of a typed answer', () => {
    expect(scored(story).evidence.every(({ startSec }) => startSec === null)).toBe(true);
  });

  it('judges the quality that the question asks for even where the answer shows nothing of it', () => {
    const asked = scored(story, { qualityIds: ['customer_obsession'] });
    expect(asked.qualities['customer_obsession']).not.toBeNull();
    expect(scored(story).qualities['customer_obsession']).toBeNull();
  });

  it.each(['co', 'om', 'te', 'ba', 'db'])('rises with the level of the answer (%s)', (prefix) => {
    const scores = [1, 2, 3, 4, 5].map(
      (level) => results.find(({ answer }) => answer.id === `${prefix}-${level}`)?.score.overall ?? 0,
    );
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  });
});
