import { VisuallyHidden } from '@mantine/core';
import classes from '@renderer/features/debrief/decision/pay-bars.module.css';
import type { YearOfPay } from '@shared/domain/offer/yearly-pay';

interface PayBarsProps {
  years: readonly YearOfPay[];
  vestingPercent: readonly number[];
  currency: string;
}

const parts = ['base', 'signOn', 'shares', 'bonus'] as const;
const names: Record<(typeof parts)[number], string> = {
  base: 'base',
  signOn: 'sign-on',
  shares: 'shares',
  bonus: 'bonus',
};

/** Four years of pay as stacked bars; screen readers hear each year's total and its parts. */
export function PayBars({ years, vestingPercent, currency }: PayBarsProps) {
  const money = new Intl.NumberFormat('en-GB', { style: 'currency', currency, maximumFractionDigits: 0 });
  const highest = Math.max(1, ...years.map(({ total }) => total));
  const paid = parts.filter((part) => years.some((year) => year[part] > 0));
  return (
    <>
      <ul className={classes.bars} aria-label="Pay by year">
        {years.map((year, index) => (
          // The four years have nothing but their place.
          <li key={index} className={classes.year}>
            <VisuallyHidden>
              Year {index + 1}: {money.format(year.total)},{' '}
              {paid.map((part) => `${names[part]} ${money.format(year[part])}`).join(', ')}
            </VisuallyHidden>
            <span className={classes.column} aria-hidden="true">
              {paid.map((part) => (
                <span
                  key={part}
                  className={classes.part}
                  data-part={part}
                  style={{ blockSize: `${(year[part] / highest) * 100}%` }}
                />
              ))}
            </span>
            <span className={classes.name} aria-hidden="true">
              Y{index + 1}
            </span>
          </li>
        ))}
      </ul>
      <p className={classes.legend} aria-hidden="true">
        {paid.map((part) => (
          <span key={part} className={classes.entry}>
            <span className={classes.swatch} data-part={part} />
            {part === 'shares' ? `shares ${vestingPercent.join('/')}` : names[part]}
          </span>
        ))}
      </p>
    </>
  );
}
