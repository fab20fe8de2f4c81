/** One number of an offer that can be typed. The four vesting parts are fields of their own. */
export type FigureId =
  | 'basePerYear'
  | 'signOnYear1'
  | 'signOnYear2'
  | 'sharesTotal'
  | 'vesting1'
  | 'vesting2'
  | 'vesting3'
  | 'vesting4'
  | 'shareGrowthPercent'
  | 'baseGrowthPercent'
  | 'bonusPercent';

/** What a field is called, in which unit it counts, and between which limits. */
export interface FigureField {
  id: FigureId;
  label: string;
  unit: 'money' | 'money-per-year' | 'percent' | 'percent-per-year' | 'percent-of-base';
  min: number;
  max: number;
}

const noLimit = Number.MAX_SAFE_INTEGER;

/** The pay itself. */
export const payFields: readonly FigureField[] = [
  { id: 'basePerYear', label: 'Base', unit: 'money-per-year', min: 0, max: noLimit },
  { id: 'signOnYear1', label: 'Sign-on, first year', unit: 'money', min: 0, max: noLimit },
  { id: 'signOnYear2', label: 'Sign-on, second year', unit: 'money', min: 0, max: noLimit },
  { id: 'sharesTotal', label: 'Shares, all four years', unit: 'money', min: 0, max: noLimit },
  { id: 'bonusPercent', label: 'Yearly bonus', unit: 'percent-of-base', min: 0, max: 100 },
];

/** In which year how much of the shares becomes one's own. */
export const vestingFields = (['vesting1', 'vesting2', 'vesting3', 'vesting4'] as const).map(
  (id, index): FigureField => ({ id, label: `Year ${index + 1}`, unit: 'percent', min: 0, max: 100 }),
);

/** What nobody knows beforehand. */
export const growthFields: readonly FigureField[] = [
  { id: 'baseGrowthPercent', label: 'Base grows by', unit: 'percent-per-year', min: -20, max: 50 },
  { id: 'shareGrowthPercent', label: 'Share price changes by', unit: 'percent-per-year', min: -90, max: 200 },
];

/** All fields of an offer. */
export const figureFields: readonly FigureField[] = [...payFields, ...vestingFields, ...growthFields];
