import {
  figureFields,
  vestingFields,
  type FigureField,
  type FigureId,
} from '@renderer/features/offer/figures/figure-fields';
import type { OfferFigures } from '@shared/model/pack-offer';

/** The figures as they stand in the fields, whether they make sense or not. */
export type FiguresDraft = Record<FigureId, string>;

/** What is wrong with a draft; `vesting` is about its four parts together. */
export type DraftProblems = Partial<Record<FigureId | 'vesting', string>>;

const written = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });

/** Figures as they are written into the fields. */
export function draftOf(figures: OfferFigures): FiguresDraft {
  const { vestingPercent, ...rest } = figures;
  const [vesting1 = 0, vesting2 = 0, vesting3 = 0, vesting4 = 0] = vestingPercent;
  const numbers: Record<FigureId, number> = { ...rest, vesting1, vesting2, vesting3, vesting4 };
  return Object.fromEntries(
    Object.entries(numbers).map(([id, number]) => [id, written.format(number)]),
  ) as FiguresDraft;
}

/** Thousands may be grouped. "56,5" is refused, or it would silently become 565. */
const plainNumber = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

function readNumber(text: string, { min, max }: FigureField): number | string {
  const bare = text.replace(/\s/g, '');
  if (bare === '') return 'Write a number.';
  if (!plainNumber.test(bare)) return 'Write a number such as 12,500 or 2.5.';
  const number = Number(bare.replaceAll(',', '').replace('−', '-'));
  if (number < min) return min === 0 ? 'Write 0 or more.' : `Write ${min} or more.`;
  if (number > max) return `Write ${max === Number.MAX_SAFE_INTEGER ? 'less' : `${max} or less`}.`;
  return number;
}

/** Reads a draft: the figures where all of it makes sense, and what is wrong where it does not. */
export function readDraft(draft: FiguresDraft): { figures: OfferFigures | null; problems: DraftProblems } {
  const problems: DraftProblems = {};
  const numbers = {} as Record<FigureId, number>;
  for (const field of figureFields) {
    const read = readNumber(draft[field.id], field);
    if (typeof read === 'string') problems[field.id] = read;
    else numbers[field.id] = read;
  }
  const { vesting1, vesting2, vesting3, vesting4, ...rest } = numbers;
  const vested = vesting1 + vesting2 + vesting3 + vesting4;
  if (vestingFields.every(({ id }) => problems[id] === undefined) && Math.abs(vested - 100) > 1e-9) {
    problems.vesting = `The four parts make ${written.format(vested)}%, and have to make 100%.`;
  }
  if (Object.keys(problems).length > 0) return { figures: null, problems };
  // Three parts such as 33.3 miss their sum by a hair in the arithmetic of computers; the last part takes it.
  const vestingPercent = [vesting1, vesting2, vesting3, 100 - (vesting1 + vesting2 + vesting3)];
  return { figures: { ...rest, vestingPercent }, problems };
}
