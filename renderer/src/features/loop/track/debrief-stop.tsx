import { IconGavel, IconLock } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Pill } from '@renderer/components/pill';
import classes from '@renderer/features/loop/track/loop-track.module.css';
import { routes } from '@renderer/navigation/routes';
import { debriefLengthMin } from '@shared/domain/progress/loop-length';
import { describeOutcome } from '@shared/domain/debrief/describe-outcome';
import type { LoopView } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';

interface DebriefStopProps {
  view: LoopView;
  pack: Pack | null;
}

/** The last stop of a loop: locked with its reason, open, or held with what came of it. */
export function DebriefStop({ view, pack }: DebriefStopProps) {
  const { loop, debriefWaitsFor } = view;
  const isOpen = loop.debrief !== null || debriefWaitsFor === null;
  const name = pack?.stages.find(({ kind }) => kind === 'debrief')?.name ?? 'Debrief';
  const minutes = pack ? debriefLengthMin(pack, loop.preset) : 0;
  const Icon = isOpen ? IconGavel : IconLock;
  return (
    <li className={classes.stop}>
      <span className={classes.mark} aria-hidden="true">
        <Icon size={20} stroke={1.6} />
      </span>
      <div className={classes.words}>
        <h3 className={classes.name}>{name}</h3>
        {loop.debrief === null && (
          <p className={classes.line}>
            {debriefWaitsFor ?? 'Everybody has written down what they heard. They can decide now.'}
          </p>
        )}
        {isOpen && <Ways view={view} pack={pack} />}
      </div>
      {minutes > 0 && (
        <div className={classes.side}>
          <span>{minutes} min</span>
        </div>
      )}
    </li>
  );
}

function Ways({ view: { loop }, pack }: { view: LoopView; pack: Pack | null }) {
  const outcome = loop.debrief?.decision.outcome;
  if (outcome === undefined || !loop.debriefSeen) {
    return (
      <p className={classes.standing}>
        <Link to={routes.debrief(loop.id)}>
          {outcome === undefined ? 'Hold the debrief' : 'Hear what they decided'}
        </Link>
      </p>
    );
  }
  const hasOffer = (outcome === 'hire' || outcome === 'hire-lower') && pack?.offer != null;
  return (
    <p className={classes.standing}>
      <Pill tone={outcome === 'no-hire' ? 'red' : outcome === 'undecided' ? 'soft' : 'green'}>
        {describeOutcome(outcome)}
      </Pill>
      <Link to={routes.debrief(loop.id)}>The debrief</Link>
      {hasOffer && <Link to={routes.offer(loop.id)}>The offer</Link>}
    </p>
  );
}
