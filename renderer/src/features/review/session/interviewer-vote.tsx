import { useCall } from '@renderer/api/use-call';
import { Panel } from '@renderer/components/panel';
import { Pill } from '@renderer/components/pill';
import { ratableOf } from '@renderer/features/review/session/answers-of';
import classes from '@renderer/features/review/session/session-aside.module.css';
import { describeVote } from '@shared/domain/debrief/describe-vote';
import type { Packet } from '@shared/model/debrief';
import type { Session } from '@shared/model/session';

/** How the interviewer of this session would vote; only once the user has judged every answer. */
export function InterviewerVote({ session }: { session: Session }) {
  const answers = ratableOf(session);
  const isOver = session.interview.at.phase === 'finished';
  const isOpen = answers.some(({ latest }) => latest.selfRating === null || latest.score === null);
  if (!isOver || isOpen || session.scoresHeld || answers.length === 0) return null;
  return <LoadedVote sessionId={session.id} />;
}

function LoadedVote({ sessionId }: { sessionId: string }) {
  const packet = useCall('session:packet', { sessionId });
  // The vote is an extra: without it the session says all that it has to say.
  if (packet.state !== 'ready' || packet.value === null || packet.value.vote === null) return null;
  return <VotePanel packet={packet.value} />;
}

function VotePanel({ packet }: { packet: Packet }) {
  const { vote, interviewer, voteReason } = packet;
  if (vote === null) return null;
  const isFor = vote === 'inclined' || vote === 'strongly-inclined';
  return (
    <Panel title={`How ${interviewer.name.split(' ')[0]} would vote`}>
      <p className={classes.vote}>
        <Pill tone={isFor ? 'green' : 'red'}>{describeVote(vote)}</Pill>
      </p>
      <p className={classes.remark}>{voteReason}</p>
    </Panel>
  );
}
