import { VisuallyHidden } from '@mantine/core';
import classes from '@renderer/features/offer/pay/pay.module.css';
import { moneyFormat, paidParts } from '@renderer/features/offer/pay/pay-parts';
import type { YearOfPay } from '@shared/domain/offer/yearly-pay';

interface PayTableProps {
  years: readonly YearOfPay[];
  currency: string;
}

/** The numbers of the chart. */
export function PayTable({ years, currency }: PayTableProps) {
  const money = moneyFormat(currency);
  const rows = [...paidParts(years), { part: 'total' as const, name: 'Total' }];
  return (
    <table className={classes.table} aria-label="Pay by year">
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>Part of the pay</VisuallyHidden>
          </th>
          {years.map((_, index) => (
            <th key={index} scope="col">
              Year {index + 1}
            </th>
          ))}
          <th scope="col">All four</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ part, name }) => (
          <tr key={part} data-total={part === 'total'}>
            <th scope="row">{name}</th>
            {years.map((year, index) => (
              <td key={index}>{money.format(year[part])}</td>
            ))}
            <td>{money.format(years.reduce((sum, year) => sum + year[part], 0))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
