import { describe, expect, it } from 'vitest';
import { draftOf, readDraft, type FiguresDraft } from '@renderer/features/offer/figures/figures-draft';
import { OfferFiguresSchema } from '@shared/model/pack-offer';
import { anOfferModel } from '@tests/support/debrief-view-samples';

const { figures } = anOfferModel();

function problemsOf(part: Partial<FiguresDraft>) {
  return readDraft({ ...draftOf(figures), ...part }).problems;
}

describe('the figures of an offer in their fields', () => {
  it('are written with their thousands grouped, and read back as they were', () => {
    const draft = draftOf(figures);
    expect([draft.basePerYear, draft.vesting2, draft.bonusPercent]).toEqual(['60,000', '15', '0']);
    expect(readDraft(draft)).toEqual({ figures, problems: {} });
  });

  it.each([
    ['60000', 60_000],
    ['1,250,000', 1_250_000],
    [' 60 000 ', 60_000],
    ['52500.50', 52_500.5],
  ])('read %j as the number it means', (text, number) => {
    expect(readDraft({ ...draftOf(figures), basePerYear: text }).figures?.basePerYear).toBe(number);
  });

  it.each(['-3', '−3'])('take %j for a fall of the share price', (text) => {
    expect(readDraft({ ...draftOf(figures), shareGrowthPercent: text }).figures?.shareGrowthPercent).toBe(-3);
  });

  it.each([
    ['', 'Write a number.'],
    ['a lot', 'Write a number such as 12,500 or 2.5.'],
    ['56,5', 'Write a number such as 12,500 or 2.5.'],
    ['1e9', 'Write a number such as 12,500 or 2.5.'],
    ['-1', 'Write 0 or more.'],
  ])('refuse %j for the base and say what to write', (text, problem) => {
    expect(problemsOf({ basePerYear: text })).toEqual({ basePerYear: problem });
  });

  it('are held within the limits that an offer has', () => {
    expect(problemsOf({ shareGrowthPercent: '-91', bonusPercent: '101' })).toEqual({
      shareGrowthPercent: 'Write -90 or more.',
      bonusPercent: 'Write 100 or less.',
    });
  });

  it('tell what the four vesting parts make where that is not 100', () => {
    const read = readDraft({ ...draftOf(figures), vesting4: '35' });
    expect(read.figures).toBeNull();
    expect(read.problems).toEqual({ vesting: 'The four parts make 95%, and have to make 100%.' });
  });

  it('say nothing of the sum while one of its parts is no number', () => {
    expect(problemsOf({ vesting4: '' })).toEqual({ vesting4: 'Write a number.' });
  });

  it('make 100 exactly where the parts have fractions', () => {
    const draft = {
      ...draftOf(figures),
      vesting1: '33.3',
      vesting2: '33.3',
      vesting3: '33.3',
      vesting4: '0.1',
    };
    expect(OfferFiguresSchema.safeParse(readDraft(draft).figures).success).toBe(true);
  });
});
