import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { PageHeader } from '@renderer/components/page-header';
import { FiguresForm } from '@renderer/features/offer/figures/figures-form';
import { useFigures } from '@renderer/features/offer/figures/use-figures';
import { ModelPanels } from '@renderer/features/offer/model-panels';
import classes from '@renderer/features/offer/offer-page.module.css';
import { PayPanel } from '@renderer/features/offer/pay/pay-panel';
import { useNegotiation } from '@renderer/features/offer/use-negotiation';
import { routes } from '@renderer/navigation/routes';
import type { Loop } from '@shared/model/loop';
import type { OfferFigures, OfferModel } from '@shared/model/pack-offer';

interface OfferPageProps {
  loop: Loop;
  outcome: 'hire' | 'hire-lower';
  model: OfferModel;
  /** The pack's figures for this outcome. */
  offered: OfferFigures;
}

/** An offer with everything that can be changed, asked and practised about it. */
export function OfferPage({ loop, outcome, model, offered }: OfferPageProps) {
  const navigate = useNavigate();
  const figures = useFigures(loop.id, loop.offer, offered);
  const negotiation = useNegotiation(loop.packId);
  return (
    <>
      <PageHeader
        over={[loop.role, loop.company].filter((words) => words !== '').join(', ')}
        title={outcome === 'hire' ? 'The offer' : 'The offer, one level lower'}
      >
        <ActionButton
          label="Back to the debrief"
          shortcut="D"
          onPress={() => void navigate(routes.debrief(loop.id))}
        />
        <ActionButton
          label="Practise the call"
          tone="main"
          shortcut="P"
          busy={negotiation.starting}
          onPress={negotiation.start}
        />
      </PageHeader>
      <div className={classes.columns}>
        <div className={classes.column}>
          <PayPanel figures={figures.figures} currency={model.currency} />
          <ModelPanels model={model} />
        </div>
        <div className={classes.column}>
          <FiguresForm figures={figures} currency={model.currency} />
        </div>
      </div>
    </>
  );
}
