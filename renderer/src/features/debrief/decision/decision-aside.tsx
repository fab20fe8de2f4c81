import { HowDecided } from '@renderer/features/debrief/decision/how-decided';
import { OfferPanel } from '@renderer/features/debrief/decision/offer-panel';
import { OutcomePanel } from '@renderer/features/debrief/decision/outcome-panel';
import { WorkOnPanel } from '@renderer/features/debrief/decision/work-on-panel';
import type { Debrief } from '@shared/model/debrief';
import type { Loop } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';

interface DecisionAsideProps {
  loop: Loop;
  debrief: Debrief;
  /** Null while it is read, and where it was taken away since. */
  pack: Pack | null;
}

/** The decision beside the packets: why, what it leads to, and what to do next. */
export function DecisionAside({ loop, debrief, pack }: DecisionAsideProps) {
  const { outcome, workOn } = debrief.decision;
  const rules = pack?.debrief ?? null;
  const hired = outcome === 'hire' || outcome === 'hire-lower';
  const model = pack?.offer ?? null;
  return (
    <>
      <HowDecided debrief={debrief} rules={rules} />
      <OutcomePanel outcome={outcome} rules={rules} />
      {model && (
        <OfferPanel loop={loop} outcome={outcome} model={model} lowerLevel={rules?.lowerLevel ?? null} />
      )}
      <WorkOnPanel packId={loop.packId} workOn={workOn} isMain={!(hired && model)} />
    </>
  );
}
