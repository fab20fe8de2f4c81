import { IconReceiptOff } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { EmptyState } from '@renderer/components/empty-state';
import { routes } from '@renderer/navigation/routes';

/** Why there is nothing to show. */
export type NoOfferReason = 'not-held' | 'no-hire' | 'undecided' | 'no-model';

const words: Record<NoOfferReason, { title: string; text: string }> = {
  'not-held': {
    title: 'No decision yet',
    text: 'An offer can only come out of the debrief, and that was not held so far.',
  },
  'no-hire': {
    title: 'There is no offer this time',
    text: 'The debrief ended in a no. It says what to work on, and when to try again.',
  },
  undecided: {
    title: 'No decision, so no offer',
    text: 'Too little was heard to decide, which is no verdict on you. The debrief says what was missing.',
  },
  'no-model': {
    title: 'This pack holds no offer',
    text: 'The decision stands. The pack has no figures for what such an offer looks like, so there is nothing to show.',
  },
};

/** Says why there is no offer, and leads back. */
export function NoOffer({ loopId, reason }: { loopId: string; reason: NoOfferReason }) {
  const navigate = useNavigate();
  const toLoop = reason === 'not-held';
  return (
    <EmptyState {...words[reason]} icon={<IconReceiptOff size={28} />}>
      <ActionButton
        label={toLoop ? 'Back to the loop' : 'Back to the debrief'}
        tone="main"
        shortcut="Enter"
        onPress={() => void navigate(toLoop ? routes.loop(loopId) : routes.debrief(loopId))}
      />
    </EmptyState>
  );
}
