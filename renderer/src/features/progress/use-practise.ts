import { useNavigate } from 'react-router';
import { useCall } from '@renderer/api/use-call';
import { notifyFailure } from '@renderer/components/notices';
import { routes } from '@renderer/navigation/routes';
import { useBegin } from '@renderer/navigation/use-begin';
import { drillableQualities } from '@shared/domain/progress/drillable-qualities';

/** What can be practised from the progress screen. */
export interface Practise {
  question: (questionId: string) => void;
  /** A drill on the quality; where the pack has none for it, the choice of its questions. */
  quality: (qualityId: string) => void;
  beginning: boolean;
}

/** Begins practice in the pack whose progress is shown. */
export function usePractise(packId: string): Practise {
  const { beginSession, beginning } = useBegin(notifyFailure);
  const navigate = useNavigate();
  const packs = useCall('pack:list', null);
  const pack = packs.state === 'ready' ? packs.value.find(({ id }) => id === packId) : undefined;
  return {
    question: (questionId) => beginSession(packId, { run: 'question', questionId }),
    quality: (qualityId) => {
      const hasDrill = !pack || drillableQualities(pack).some(({ id }) => id === qualityId);
      if (hasDrill) beginSession(packId, { run: 'drill', qualityId });
      else void navigate(routes.questions);
    },
    beginning,
  };
}
