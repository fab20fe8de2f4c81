import { moneyFormat } from '@renderer/features/offer/pay/pay-parts';
import type { YearOfPay } from '@shared/domain/offer/yearly-pay';

/** What four years add up to, and which year pays least: the one to ask about. */
export function paySummary(years: readonly YearOfPay[], currency: string): string {
  const money = moneyFormat(currency);
  const all = years.reduce((sum, { total }) => sum + total, 0);
  const mean = money.format(all / Math.max(1, years.length));
  const lowest = Math.min(...years.map(({ total }) => total));
  const differ = years.some(({ total }) => total !== lowest);
  const least = years.findIndex(({ total }) => total === lowest) + 1;
  const sum = `${money.format(all)} over four years, ${mean} a year on average.`;
  return differ ? `${sum} Year ${least} pays least, ${money.format(lowest)}.` : sum;
}
