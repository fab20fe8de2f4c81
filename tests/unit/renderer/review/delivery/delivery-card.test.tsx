import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TakeReview } from '@shared/ipc/contract';
import type { Delivery, DeliveryNorms } from '@shared/model/delivery';
import { MediaDouble } from '@tests/support/media-double';
import { openReview } from '@tests/support/open-review';
import { aDelivery, aReview, aTake, someNorms } from '@tests/support/review-samples';

beforeEach(() => {
  new MediaDouble().install(60);
});

/** What holds a range or a unit on one line is not seen. */
const seen = (element: HTMLElement): string =>
  (element.textContent ?? '').replaceAll('\u2060', '').replaceAll('\u00a0', ' ');

async function openCard(delivery: Partial<Delivery>, more: Partial<TakeReview> = {}): Promise<HTMLElement> {
  await openReview(aReview({ delivery: aDelivery(delivery), ...more }));
  return screen.getByRole('region', { name: 'Delivery' });
}

const ratings = aDelivery().ratings;
const part = (card: HTMLElement, name: RegExp) => within(card).getByRole('button', { name });
const row = (card: HTMLElement, name: string): HTMLElement | null =>
  within(card)
    .queryByRole('button', { name: `Source: ${name}` })
    ?.closest('li') ?? null;
const playedFrom = () => document.querySelector('video')?.currentTime;
const shares = { situation: 0.3, task: 0.2, action: 0.3, result: 0.1, lesson: 0 };

describe('the delivery card', () => {
  it('stands apart from the score and shows one figure for each group', async () => {
    const card = await openCard({});
    expect(within(card).getByText('Not part of the score.')).toBeDefined();
    expect(
      within(card)
        .getAllByRole('button', { expanded: false })
        .map(seen)
        .filter((text) => text !== 'Source'),
    ).toEqual([
      'Pausesnoneover 2 s',
      'Fillers heardnone0 a minute, few',
      'Voice3semitones of pitch, as usual',
      'Length1:00target: 1:30–3:00, as asked for',
    ]);
    expect(seen(part(card, /^Pace/))).toBe('Pace140words a minute, easy to follow');
  });

  it('opens one group at a time, by a press or by its key', async () => {
    const card = await openCard({});
    expect(row(card, 'Pace')).not.toBeNull();
    await userEvent.click(part(card, /^Voice/));
    expect(row(card, 'Pace')).toBeNull();
    expect(row(card, 'Variation of loudness')).not.toBeNull();
    await userEvent.keyboard('d');
    expect(row(card, 'Length')).not.toBeNull();
    await userEvent.keyboard('d');
    expect(row(card, 'Pace')).not.toBeNull();
  });

  it('gives a measure its value, its word and its usual range, and the source to whoever asks with the keyboard', async () => {
    const card = await openCard({ paceWpm: 190, ratings: { ...ratings, paceWpm: 'outside' } });
    const pace = row(card, 'Pace')!;
    expect(seen(pace)).toContain('190 words a minute');
    expect(within(pace).getByText('fast')).toBeDefined();
    expect(seen(pace)).toContain('usual: 125–165');
    const source = within(pace).getByRole('button', { name: 'Source: Pace' });
    expect(source.getAttribute('aria-expanded')).toBe('false');
    source.focus();
    await userEvent.keyboard('{Enter}');
    expect(source.getAttribute('aria-expanded')).toBe('true');
    const text = document.getElementById(source.getAttribute('aria-controls') ?? '')!;
    expect(text.hidden).toBe(false);
    expect(seen(text)).toBe('Usual: 125–165 words a minute; acceptable: 105–185. source of pace');
  });

  it('plays each pause, and flags the one that a listener feels', async () => {
    const card = await openCard({
      pauses: [
        { startSec: 10, endSec: 12.4, marked: false },
        { startSec: 30, endSec: 34.5, marked: true },
      ],
      longestPauseSec: 4.5,
      ratings: { ...ratings, longestPauseSec: 'outside' },
    });
    expect(seen(part(card, /^Pauses/))).toBe('Pauses2over 2 s, longest 4.5 s');
    await userEvent.click(part(card, /^Pauses/));
    const list = within(card).getByRole('list', { name: 'Listen to the pauses' });
    expect(within(list).getByRole('button', { name: 'Play the pause of 2.4 s at 0:10' })).toBeDefined();
    const flagged = within(list).getByRole('button', { name: 'Play the long pause of 4.5 s at 0:30' });
    await userEvent.click(flagged);
    expect(playedFrom()).toBe(28.5);
  });

  it('calls the fillers a rough count and says of each how sure it is', async () => {
    const card = await openCard({
      fillers: [
        { text: 'um', startSec: 20, heardAs: 'word', confidence: 0.95 },
        { text: 'drawn-out sound', startSec: 40, heardAs: 'sound', confidence: 0.55 },
      ],
      fillersPerMin: 2.1,
      ratings: { ...ratings, fillersPerMin: 'acceptable' },
    });
    expect(seen(part(card, /^Fillers heard/))).toBe('Fillers heardabout 22.1 a minute, some');
    await userEvent.click(part(card, /^Fillers heard/));
    expect(within(card).getByText(/^1 heard as words, 1 as drawn-out sounds\./)).toBeDefined();
    await userEvent.click(
      within(card).getByRole('button', { name: 'Play drawn-out sound at 0:40, heard as a sound, perhaps' }),
    );
    expect(playedFrom()).toBe(38.5);
    expect(
      within(card).getByRole('button', { name: 'Play um at 0:20, heard as a word, clearly' }),
    ).toBeDefined();
  });

  it('lists hedges and repeated phrases, each with its moments', async () => {
    const card = await openCard({
      hedges: [{ text: 'maybe', startSec: 5 }],
      hedgesPerMin: 1,
      repeats: [{ text: 'at the end of', startsSec: [8, 21, 44] }],
    });
    await userEvent.click(part(card, /^Fillers heard/));
    expect(seen(row(card, 'Repeated phrases')!)).toContain('1');
    const phrase = within(card).getByRole('list', { name: '“at the end of”, 3 times' });
    expect(within(phrase).getAllByRole('button')).toHaveLength(3);
    await userEvent.click(within(card).getByRole('button', { name: 'Play “maybe” at 0:05' }));
    expect(playedFrom()).toBe(3.5);
  });

  it('folds many moments', async () => {
    const fillers = Array.from({ length: 12 }, (_, at) => ({
      text: 'um',
      startSec: at * 4,
      heardAs: 'word' as const,
      confidence: 0.9,
    }));
    const card = await openCard({ fillers, fillersPerMin: 12 });
    await userEvent.click(part(card, /^Fillers heard/));
    expect(within(card).getAllByRole('button', { name: /^Play um/ })).toHaveLength(8);
    await userEvent.click(within(card).getByRole('button', { name: 'Show all 12' }));
    expect(within(card).getAllByRole('button', { name: /^Play um/ })).toHaveLength(12);
  });

  it('draws pitch and loudness, with their numbers for screen readers', async () => {
    const soundCurve = [
      { atSec: 0, loudnessDb: -20, pitchHz: 100 },
      { atSec: 1, loudnessDb: -24, pitchHz: 120 },
      { atSec: 12, loudnessDb: null, pitchHz: null },
      { atSec: 13, loudnessDb: -30, pitchHz: 150 },
    ];
    const card = await openCard({ soundCurve });
    await userEvent.click(part(card, /^Voice/));
    expect(within(card).getByText('In hertz: 110 at 0 seconds, 150 at 10 seconds')).toBeDefined();
    expect(within(card).getByText(/-22 at 0 seconds, -30 at 10 seconds/)).toBeDefined();
  });

  it('says that a voice was not measured rather than that it is flat', async () => {
    const unknown = { ...ratings, loudnessVariationDb: 'unknown', pitchVariationSt: 'unknown' } as const;
    const card = await openCard({ loudnessVariationDb: null, pitchVariationSt: null, ratings: unknown });
    expect(seen(part(card, /^Voice/))).toBe('Voice–not measured');
    await userEvent.click(part(card, /^Voice/));
    expect(within(card).getByText(/has not been measured so far/)).toBeDefined();
  });
});

describe('the parts of the story', () => {
  const told: Partial<Delivery> = {
    starShares: shares,
    ratings: { ...ratings, openingShare: 'outside', actionShare: 'outside', resultShare: 'acceptable' },
  };

  it('are one bar with its numbers, and each is held against its range', async () => {
    const card = await openCard(told);
    await userEvent.click(part(card, /^Length/));
    const bar = within(card).getByRole('list', { name: /^Share of the time/ });
    expect(within(bar).getAllByRole('listitem').map(seen)).toEqual([
      'Situation 30 %',
      'Task 20 %',
      'Action 30 %',
      'Result 10 %',
      'Lesson 0 %',
      'Anything else 10 %',
    ]);
    expect(seen(row(card, 'Situation and task')!)).toMatch(/50 % of the timelongusual: up to 35 %/);
    expect(seen(row(card, 'The result')!)).toMatch(/10 % of the timea little shortusual: from 15 %/);
  });

  it('are kept back until the own rating, as the score is', async () => {
    const card = await openCard(told, { take: aTake({ selfRating: null }) });
    await userEvent.click(part(card, /^Length/));
    expect(row(card, 'Length')).not.toBeNull();
    expect(row(card, 'The result')).toBeNull();
    expect(within(card).queryByText(/^Share of the time/)).toBeNull();
  });
});

describe('what cannot be measured', () => {
  it('is not there where the profile leaves it out', async () => {
    const norms: DeliveryNorms = { ...someNorms, ranges: { hedgesPerMin: someNorms.ranges.hedgesPerMin! } };
    const card = await openCard({ paceWpm: null, ratings: { hedgesPerMin: 'good' } }, { norms });
    expect(within(card).queryByText('Pace')).toBeNull();
    expect(within(card).queryByText('Voice')).toBeNull();
    expect(part(card, /^Hedges/)).toBeDefined();
    expect(row(card, 'Repeated phrases')).toBeNull();
    expect(part(card, /^Length/)).toBeDefined();
  });

  it('is said of a typed answer, whose length in words remains', async () => {
    const take = aTake({ input: 'typed', mimeType: null, durationMs: 0, selfRating: 3 });
    const card = await openCard({ wordCount: 120 }, { take, mediaUrl: null });
    expect(card.textContent).toContain(
      'Pace, pauses, fillers and voice need sound, so they are not measured.',
    );
    expect(card.textContent).toContain('120 words');
    expect(within(card).queryAllByRole('button')).toEqual([]);
  });

  it('is said of an answer of a few words, and no figure is made up', async () => {
    const little: Partial<Delivery> = {
      wordCount: 2,
      paceWpm: null,
      articulationWpm: null,
      fillersPerMin: null,
      hedgesPerMin: null,
      loudnessVariationDb: null,
      pitchVariationSt: null,
      lengthRating: 'short',
      ratings: {
        ...ratings,
        paceWpm: 'unknown',
        articulationWpm: 'unknown',
        fillersPerMin: 'unknown',
        hedgesPerMin: 'unknown',
        loudnessVariationDb: 'unknown',
        pitchVariationSt: 'unknown',
      },
    };
    const card = await openCard(little);
    expect(card.textContent).toContain('less than 5 seconds');
    expect(within(card).queryByText('Pace')).toBeNull();
    expect(within(card).queryByText('Fillers heard')).toBeNull();
    expect(part(card, /^Pauses/)).toBeDefined();
  });

  it('is everything where no word was heard', async () => {
    const card = await openCard({ wordCount: 0, paceWpm: null });
    expect(card.textContent).toContain('No words were heard');
    expect(within(card).queryAllByRole('button')).toEqual([]);
  });
});
