import { useState } from 'react';
import { useParams } from 'react-router';
import { useAppEvent } from '@renderer/api/use-app-event';
import { useCall } from '@renderer/api/use-call';
import { FailureState } from '@renderer/components/failure-state';
import { LoadingState } from '@renderer/components/loading-state';
import { Screen } from '@renderer/components/screen';
import { answersGiven } from '@renderer/features/chair/answers/answers-given';
import { ChairIntro } from '@renderer/features/chair/chair-intro';
import { ChairPage } from '@renderer/features/chair/chair-page';
import { NothingToJudge } from '@renderer/features/chair/nothing-to-judge';
import type { Quality } from '@shared/model/pack';
import type { Session } from '@shared/model/session';

/** The interviewer's chair: the user writes the packet about their own recording, then sees the program's beside it. */
export function ChairScreen() {
  const { sessionId = '' } = useParams();
  return <OneChair key={sessionId} sessionId={sessionId} />;
}

function OneChair({ sessionId }: { sessionId: string }) {
  const session = useCall('session:get', { sessionId });
  const packs = useCall('pack:list', null);
  useAppEvent('session:changed', ({ session: changed }) => {
    if (changed.id === sessionId && session.state === 'ready') session.replace(changed);
  });
  return (
    <Screen>
      {session.state === 'failed' && <FailureState failure={session.failure} onRetry={session.reload} />}
      {(session.state === 'loading' || (session.state === 'ready' && packs.state === 'loading')) && (
        <LoadingState />
      )}
      {session.state === 'ready' && packs.state !== 'loading' && (
        <Chair
          session={session.value}
          // Without its pack a quality has no anchors; the chair can be taken all the same.
          qualities={
            packs.state === 'ready'
              ? (packs.value.find(({ id }) => id === session.value.packId)?.qualities ?? [])
              : []
          }
        />
      )}
    </Screen>
  );
}

function Chair({ session, qualities }: { session: Session; qualities: readonly Quality[] }) {
  const [seated, setSeated] = useState(session.ownPacket !== null);
  if (session.interview.at.phase !== 'finished') {
    return <NothingToJudge sessionId={session.id} reason="not-over" />;
  }
  if (answersGiven(session).length === 0) {
    return <NothingToJudge sessionId={session.id} reason="no-answers" />;
  }
  if (!seated) return <ChairIntro session={session} onBegin={() => setSeated(true)} />;
  return <ChairPage session={session} qualities={qualities} />;
}
