import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { PresetChoice } from '@renderer/components/preset-choice';
import classes from '@renderer/features/home/full-loop-card.module.css';
import { StartCard } from '@renderer/features/home/start-card';
import type { Start } from '@renderer/features/home/use-start';
import { routes } from '@renderer/navigation/routes';
import { headingNumber } from '@renderer/wording/count-words';
import { countInWords } from '@shared/domain/debrief/count-in-words';
import { loopLength } from '@shared/domain/progress/loop-length';
import type { LoopView } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';

interface FullLoopCardProps {
  pack: Pack;
  /** The full loop that is not decided yet; null where there is none. */
  open: LoopView | null;
  start: Start;
}

/** The whole process: begun, or continued where it stands. A new one can be begun all the same. */
export function FullLoopCard({ pack, open, start }: FullLoopCardProps) {
  const [startsAnother, setStartsAnother] = useState(false);
  return open && !startsAnother ? (
    <ContinueLoopCard view={open} start={start} onAnother={() => setStartsAnother(true)} />
  ) : (
    <StartLoopCard pack={pack} onStart={start.fullLoop} />
  );
}

function StartLoopCard({ pack, onStart }: { pack: Pack; onStart: () => void }) {
  const { rounds } = loopLength(pack, null, 'full');
  if (rounds === 0) {
    return (
      <StartCard wide title="The full loop" text="This pack has no rounds to hold one after the other.">
        {null}
      </StartCard>
    );
  }
  const stages = headingNumber(pack.stages.filter((stage) => stage.rounds.length > 0).length);
  const end = pack.debrief ? ', then a debrief and a decision' : '';
  return (
    <StartCard
      wide
      title="The full loop"
      text={`${stages} stages with ${countInWords(rounds, 'round')}${end}. On one day or several.`}
      choices={<PresetChoice pack={pack} stageId={null} />}
    >
      <ActionButton label="Start the loop" shortcut="F" onPress={onStart} />
    </StartCard>
  );
}

function ContinueLoopCard({
  view,
  start,
  onAnother,
}: {
  view: LoopView;
  start: Start;
  onAnother: () => void;
}) {
  const navigate = useNavigate();
  const { loop, nextRound } = view;
  const goOn = () => {
    if (nextRound !== null) start.loopRound(loop.id, nextRound);
    else void navigate(view.debriefWaitsFor === null ? routes.debrief(loop.id) : routes.loop(loop.id));
  };
  return (
    <StartCard wide title="The full loop" text={standing(view)}>
      <ActionButton label="Continue" description="Continue the loop" shortcut="F" onPress={goOn} />
      <span className={classes.ways}>
        <Link to={routes.loop(loop.id)} className={classes.way}>
          All rounds
        </Link>
        <button type="button" className={classes.way} onClick={onAnother}>
          Start another
        </button>
      </span>
    </StartCard>
  );
}

function standing({ loop, rounds, nextRound, debriefWaitsFor }: LoopView): string {
  if (nextRound === null) {
    return debriefWaitsFor ?? 'All rounds are behind you. The interviewers are ready to decide.';
  }
  const name = loop.rounds[nextRound]?.roundName ?? '';
  const place = `round ${nextRound + 1} of ${loop.rounds.length}`;
  return rounds[nextRound]?.state === 'begun'
    ? `You are in ${place}: ${name}.`
    : `Continue with ${place}: ${name}.`;
}
