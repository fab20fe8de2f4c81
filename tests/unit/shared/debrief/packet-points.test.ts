import { describe, expect, it } from 'vitest';
import { writePacket } from '@shared/domain/debrief/write-packet';
import type { JudgedThread, PacketQuality } from '@shared/model/debrief';
import {
  aRecord,
  aThread,
  evidence,
  heard,
  sampleQualities,
  someRules,
} from '@tests/support/debrief-samples';

function qualitiesOf(threads: JudgedThread[], qualityIds = ['ownership']): PacketQuality[] {
  const record = aRecord({ qualityIds, threads });
  return writePacket(record, { qualities: sampleQualities, rules: someRules() }).qualities;
}

function ownershipOf(...threads: JudgedThread[]): PacketQuality {
  const [quality] = qualitiesOf(threads);
  if (!quality) throw new Error('no quality');
  return quality;
}

const quotes = (points: PacketQuality['strengths']): (string | undefined)[] =>
  points.map(({ moment }) => moment?.quote);

describe('the strengths of a quality', () => {
  it('put its own evidence before the hard evidence of any kind, three at most', () => {
    const thread = aThread({
      levels: { ownership: 4 },
      evidence: [
        evidence('outcome'),
        evidence('verified'),
        evidence('result-figure'),
        evidence('own-beyond', { quality: 'ownership' }),
      ],
    });
    expect(quotes(ownershipOf(thread).strengths)).toEqual([
      'words that show own-beyond',
      'words that show result-figure',
      'words that show verified',
    ]);
  });

  it('say the label as a sentence and point to the words', () => {
    const thread = aThread({
      levels: { ownership: 4 },
      evidence: [
        evidence('own-beyond', { quality: 'ownership', label: 'you took it on without being told' }),
        evidence('result-figure', { label: 'a figure in the result', quote: 'down by half' }),
      ],
    });
    const [own, figure] = ownershipOf(thread).strengths;
    expect(own?.text).toBe('You took it on without being told.');
    expect(figure).toEqual({
      text: 'Heard: a figure in the result.',
      moment: {
        sessionId: 'session-1',
        takeId: 'take-1',
        questionTitle: 'A hard decision',
        quote: 'down by half',
        startSec: 12,
        endSec: 15,
        item: 'result-figure',
        label: 'a figure in the result',
      },
    });
  });

  it('tell neither an item nor the same words twice', () => {
    const thread = aThread({
      levels: { ownership: 4 },
      evidence: [
        evidence('verified', { quote: 'I compared both lists row by row' }),
        evidence('verified', { quote: 'and checked again at night' }),
        evidence('outcome', { quote: 'both lists row by row' }),
      ],
    });
    expect(quotes(ownershipOf(thread).strengths)).toEqual(['I compared both lists row by row']);
  });

  it('take the best answer first', () => {
    const said = (takeId: string): JudgedThread['evidence'] => [
      evidence('own-beyond', { quality: 'ownership', takeId, quote: takeId }),
    ];
    const weak = aThread({ levels: { ownership: 2 }, takeIds: ['weak'], evidence: said('weak') });
    const strong = aThread({ levels: { ownership: 4 }, takeIds: ['strong'], evidence: said('strong') });
    expect(quotes(ownershipOf(weak, strong).strengths)).toEqual(['strong']);
  });

  it('leave out what counts as nothing, other qualities and answers that prove nothing', () => {
    const claims = { id: 'claims', cap: 1.5, reason: 'It claims a lot.' };
    const thread = aThread({
      levels: { ownership: 3 },
      evidence: [evidence('blame'), evidence('customer-need', { quality: 'customer' })],
    });
    const junk = aThread({
      levels: { ownership: 1 },
      score: { gates: [claims] },
      evidence: [evidence('result-figure')],
    });
    expect(ownershipOf(thread, junk).strengths).toEqual([]);
  });

  it('give general evidence to one quality of the packet only', () => {
    const thread = aThread({ levels: { ownership: 4, customer: 4 }, evidence: [evidence('result-figure')] });
    const counts = qualitiesOf([thread], ['ownership', 'customer']).map(({ strengths }) => strengths.length);
    expect(counts).toEqual([1, 0]);
  });
});

describe('the concerns of a quality', () => {
  const onlyWe = {
    id: 'only-we',
    cap: 3,
    reason: 'The team acts, but your own part cannot be told from it.',
  };
  const figureAdvice = {
    item: 'outcome-checkable',
    advice: 'Give a result that somebody could check.',
    toLevel: 4,
  };
  const endAdvice = { item: 'outcome', advice: 'Say how it ended.', toLevel: 3 };

  it('name what held the answer down first, then what the next level needs', () => {
    const thread = aThread({
      levels: { ownership: heard(2.4, [figureAdvice, endAdvice]) },
      score: { gates: [onlyWe] },
    });
    expect(ownershipOf(thread).concerns.map(({ text }) => text)).toEqual([
      'The team acts, but your own part cannot be told from it.',
      'For level 3: say how it ended.',
      'For level 4: give a result that somebody could check.',
    ]);
  });

  it.each([
    ['a team that acts, to words with “we”', onlyWe, [], 'and so we rolled it back'],
    ['a missing figure, to the outcome', null, [figureAdvice], 'it went well'],
    ['a missing end, to the last thing done', null, [endAdvice], 'I wrote the script'],
  ])('tie %s', (_, gate, missing, quote) => {
    const thread = aThread({
      levels: { ownership: heard(2.4, missing) },
      score: { gates: gate ? [gate] : [] },
      evidence: [
        evidence('own-actions-2', { quote: 'I wrote the script' }),
        evidence('outcome', { quote: 'it went well' }),
        evidence('reason', { quote: 'and so we rolled it back' }),
      ],
    });
    expect(quotes(ownershipOf(thread).concerns)).toEqual([quote]);
  });

  it('fall back on how the answer began, or on nothing where nothing can be quoted', () => {
    const levels = { ownership: heard(2.4, [endAdvice]) };
    expect(ownershipOf(aThread({ levels })).concerns[0]?.moment).toMatchObject({
      quote: 'Two years ago I was on the search team.',
      item: 'opening',
    });
    expect(ownershipOf(aThread({ levels, opening: null })).concerns[0]?.moment).toBeNull();
  });

  it('come from answers to questions about the quality, if there are any', () => {
    const aimed = aThread({ levels: { ownership: heard(3, [figureAdvice]) } });
    const byTheWay = aThread({ levels: { ownership: heard(2, [endAdvice]) }, qualityIds: [] });
    expect(ownershipOf(aimed, byTheWay).concerns.map(({ text }) => text)).toEqual([
      'For level 4: give a result that somebody could check.',
    ]);
    expect(ownershipOf(byTheWay).concerns).toHaveLength(1);
  });

  it('say the same thing once and stop at three', () => {
    const noOutcome = { id: 'no-outcome', cap: 3, reason: 'How it ended is not said.' };
    const more = ['a', 'b', 'c'].map((item) => ({ item, advice: `Say ${item}.`, toLevel: 5 }));
    const thread = aThread({
      levels: { ownership: heard(2.4, [endAdvice, ...more]) },
      score: { gates: [noOutcome] },
    });
    expect(ownershipOf(thread).concerns.map(({ text }) => text)).toEqual([
      'How it ended is not said.',
      'For level 5: say a.',
      'For level 5: say b.',
    ]);
  });
});
