import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { StepCard } from '@renderer/components/step-card';
import { useNow } from '@renderer/components/use-now';
import { routes } from '@renderer/navigation/routes';
import { dayInSentence } from '@renderer/wording/day-words';
import { describeOutcome } from '@shared/domain/debrief/describe-outcome';
import type { Debrief } from '@shared/model/debrief';
import type { Loop } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';

interface DecidedPanelProps {
  loop: Loop;
  debrief: Debrief;
  pack: Pack | null;
}

/** What the interviewers decided, with the ways to why and to the offer. */
export function DecidedPanel({ loop, debrief, pack }: DecidedPanelProps) {
  const navigate = useNavigate();
  const now = useNow();
  const { outcome, steps } = debrief.decision;
  const day = `Decided ${dayInSentence(new Date(debrief.heldAt), now)}`;
  const openDebrief = () => void navigate(routes.debrief(loop.id));
  // Once told, the decision may stand here; before that it belongs to the debrief.
  if (!loop.debriefSeen) {
    return (
      <StepCard
        over={day}
        title="Hear what they decided"
        text="The debrief was held; you have not seen its end yet."
      >
        <ActionButton label="Go to the debrief" tone="main" shortcut="Enter" onPress={openDebrief} />
      </StepCard>
    );
  }
  const hasOffer = (outcome === 'hire' || outcome === 'hire-lower') && pack?.offer != null;
  return (
    <StepCard over={day} title={describeOutcome(outcome)} text={steps.at(-1)}>
      <ActionButton label="See the debrief" tone="main" shortcut="Enter" onPress={openDebrief} />
      {hasOffer && (
        <ActionButton
          label="See the offer"
          shortcut="O"
          onPress={() => void navigate(routes.offer(loop.id))}
        />
      )}
    </StepCard>
  );
}
