import classes from '@renderer/features/offer/pay/pay.module.css';
import { moneyFormat, paidParts } from '@renderer/features/offer/pay/pay-parts';
import type { YearOfPay } from '@shared/domain/offer/yearly-pay';

interface PayChartProps {
  years: readonly YearOfPay[];
  currency: string;
}

/** Four years of pay as stacked bars, each with its total. The table beside it holds the same numbers for everybody. */
export function PayChart({ years, currency }: PayChartProps) {
  const money = moneyFormat(currency);
  const parts = paidParts(years);
  const highest = Math.max(1, ...years.map(({ total }) => total));
  return (
    <div className={classes.chart} aria-hidden="true">
      <div className={classes.bars}>
        {years.map((year, index) => (
          // The four years have nothing but their place.
          <div key={index} className={classes.year} data-year={index + 1}>
            <span className={classes.column}>
              <span className={classes.total} style={{ insetBlockEnd: `${(year.total / highest) * 100}%` }}>
                {money.format(year.total)}
              </span>
              {parts.map(({ part }) => (
                <span
                  key={part}
                  className={classes.part}
                  data-part={part}
                  style={{ blockSize: `${(year[part] / highest) * 100}%` }}
                />
              ))}
            </span>
            <span className={classes.name}>Year {index + 1}</span>
          </div>
        ))}
      </div>
      <p className={classes.legend}>
        {parts.map(({ part, name }) => (
          <span key={part} className={classes.entry}>
            <span className={classes.swatch} data-part={part} />
            {name}
          </span>
        ))}
      </p>
    </div>
  );
}
