import { Panel } from '@renderer/components/panel';
import { PayChart } from '@renderer/features/offer/pay/pay-chart';
import classes from '@renderer/features/offer/pay/pay.module.css';
import { paySummary } from '@renderer/features/offer/pay/pay-summary';
import { PayTable } from '@renderer/features/offer/pay/pay-table';
import { yearlyPay } from '@shared/domain/offer/yearly-pay';
import type { OfferFigures } from '@shared/model/pack-offer';

/** Four years of pay: the sum in a sentence, the chart, and its numbers. */
export function PayPanel({ figures, currency }: { figures: OfferFigures; currency: string }) {
  const years = yearlyPay(figures);
  return (
    <Panel title="Four years">
      <p className={classes.summary} role="status">
        {paySummary(years, currency)}
      </p>
      <PayChart years={years} currency={currency} />
      <PayTable years={years} currency={currency} />
    </Panel>
  );
}
