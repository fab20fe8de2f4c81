import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/debrief/asides/step-aside.module.css';
import { changedVotes, voteTally } from '@renderer/features/debrief/asides/vote-tally';
import type { DebriefStepId } from '@renderer/features/debrief/debrief-steps';
import { asSentence } from '@shared/domain/debrief/as-sentence';
import { countInWords } from '@shared/domain/debrief/count-in-words';
import type { Debrief } from '@shared/model/debrief';

interface StepAsideProps {
  id: Exclude<DebriefStepId, 'decision'>;
  debrief: Debrief;
}

/** What happens in a step, beside what is to be seen of it. */
export function StepAside({ id, debrief }: StepAsideProps) {
  switch (id) {
    case 'silence':
      return <Silence />;
    case 'first-votes':
      return <FirstVotes debrief={debrief} />;
    case 'facts':
      return <Facts debrief={debrief} />;
    case 'second-votes':
      return <SecondVotes debrief={debrief} />;
  }
}

function Silence() {
  return (
    <Panel title="Before anybody speaks">
      <p className={classes.text}>
        Each interviewer reads what the others wrote: levels, the words that they rest on, and a vote that was
        given alone.
      </p>
      <p className={classes.text}>
        How fast you spoke, how you sounded and how you looked stand in no packet, and have no vote.
      </p>
    </Panel>
  );
}

function FirstVotes({ debrief }: { debrief: Debrief }) {
  return (
    <Panel title="Given alone">
      <p className={classes.tally}>{voteTally(debrief.ballots, 'first')}</p>
      <p className={classes.text}>
        Each vote follows from the levels in its packet by a fixed rule. Open a packet to see the rule, and
        the words behind each level.
      </p>
      <p className={classes.text}>
        A quality that was not heard counts neither for nor against you, and a skipped question is no zero.
      </p>
    </Panel>
  );
}

function Facts({ debrief }: { debrief: Debrief }) {
  const leader = debrief.packets.find(({ interviewer }) => interviewer.seat === 'bar-raiser')?.interviewer;
  return (
    <Panel title={leader ? `${leader.name} asks` : 'Whoever leads asks'}>
      <p className={classes.line}>“Before we vote again: which facts does nobody here dispute?”</p>
      <p className={classes.text}>
        Opinions are left aside for a moment. What stays is what was done, what was measured and what was said
        in so many words.
      </p>
    </Panel>
  );
}

function SecondVotes({ debrief }: { debrief: Debrief }) {
  const changed = changedVotes(debrief.ballots);
  return (
    <Panel title="With all packets read">
      <p className={classes.tally}>{voteTally(debrief.ballots, 'second')}</p>
      <p className={classes.text}>
        {changed === 0
          ? 'No vote has changed: what the others heard points the same way.'
          : asSentence(
              `${countInWords(changed, 'vote')} changed, in the light of what the others heard. The first one is struck through, with the reason under it`,
            )}
      </p>
    </Panel>
  );
}
