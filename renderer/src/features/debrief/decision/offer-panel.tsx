import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/debrief/decision/decision.module.css';
import { PayBars } from '@renderer/features/debrief/decision/pay-bars';
import { routes } from '@renderer/navigation/routes';
import { withoutStop } from '@shared/domain/debrief/as-sentence';
import { offerFor } from '@shared/domain/offer/offer-for';
import { yearlyPay } from '@shared/domain/offer/yearly-pay';
import type { Outcome } from '@shared/model/debrief';
import type { Loop } from '@shared/model/loop';
import type { OfferModel } from '@shared/model/pack-offer';

interface OfferPanelProps {
  loop: Loop;
  outcome: Outcome;
  model: OfferModel;
  /** In the pack's words, what the level below is; null where the pack has none. */
  lowerLevel: string | null;
}

/** The offer that a hire ends in, as four bars, with the way to all of it. Nothing is shown without one. */
export function OfferPanel({ loop, outcome, model, lowerLevel }: OfferPanelProps) {
  const navigate = useNavigate();
  const offered = offerFor(outcome, model);
  if (!offered) return null;
  const figures = loop.offer ?? offered;
  return (
    <Panel title="The offer, four years">
      {outcome === 'hire-lower' && lowerLevel !== null && (
        <p className={classes.text}>
          For {withoutStop(lowerLevel)}. It is a yes: what was below the bar can be learnt in the job.
        </p>
      )}
      <PayBars years={yearlyPay(figures)} vestingPercent={figures.vestingPercent} currency={model.currency} />
      <div className={classes.action}>
        <ActionButton
          label="Open the offer"
          tone="main"
          shortcut="O"
          full
          onPress={() => void navigate(routes.offer(loop.id))}
        />
      </div>
    </Panel>
  );
}
