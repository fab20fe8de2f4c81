import type { YearOfPay } from '@shared/domain/offer/yearly-pay';

/** A part of a year's pay. */
export type PayPart = Exclude<keyof YearOfPay, 'total'>;

/** The parts in the order in which they are stacked and listed. */
export const payParts: readonly { part: PayPart; name: string }[] = [
  { part: 'base', name: 'Base' },
  { part: 'signOn', name: 'Sign-on' },
  { part: 'shares', name: 'Shares' },
  { part: 'bonus', name: 'Bonus' },
];

/** Only the parts that are paid in some year. */
export function paidParts(years: readonly YearOfPay[]): typeof payParts {
  return payParts.filter(({ part }) => years.some((year) => year[part] > 0));
}

/** Money without pence, as the offer's currency is written. */
export function moneyFormat(currency: string): Intl.NumberFormat {
  return new Intl.NumberFormat('en-GB', { style: 'currency', currency, maximumFractionDigits: 0 });
}
