import { useParams } from 'react-router';
import { useCall } from '@renderer/api/use-call';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { Screen } from '@renderer/components/screen';
import { NoOffer, type NoOfferReason } from '@renderer/features/offer/no-offer';
import { OfferPage } from '@renderer/features/offer/offer-page';
import { offerFor } from '@shared/domain/offer/offer-for';
import type { Loop } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';

/** The offer that a loop ended in: four years of pay, with every assumption open to change. */
export function OfferScreen() {
  const { loopId = '' } = useParams();
  return <OneOffer key={loopId} loopId={loopId} />;
}

function OneOffer({ loopId }: { loopId: string }) {
  const loop = useCall('loop:get', { loopId });
  const packs = useCall('pack:list', null);
  const failed = [loop, packs].find(({ state }) => state === 'failed');
  return (
    <Screen>
      {failed?.state === 'failed' && <FailureState failure={failed.failure} onRetry={failed.reload} />}
      {!failed && (loop.state === 'loading' || packs.state === 'loading') && <LoadingState />}
      {loop.state === 'ready' && packs.state === 'ready' && (
        <Offer
          loop={loop.value.loop}
          pack={packs.value.find(({ id }) => id === loop.value.loop.packId) ?? null}
        />
      )}
    </Screen>
  );
}

function Offer({ loop, pack }: { loop: Loop; pack: Pack | null }) {
  const outcome = loop.debrief?.decision.outcome;
  const nothing = (reason: NoOfferReason) => <NoOffer loopId={loop.id} reason={reason} />;
  if (outcome === undefined) return nothing('not-held');
  if (outcome === 'no-hire' || outcome === 'undecided') return nothing(outcome);
  const model = pack?.offer;
  const offered = model && offerFor(outcome, model);
  if (!model || !offered) return nothing('no-model');
  return <OfferPage loop={loop} outcome={outcome} model={model} offered={offered} />;
}
