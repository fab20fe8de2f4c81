import { VisuallyHidden } from '@mantine/core';
import { useContext, type ReactNode } from 'react';
import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/debrief/decision/weighed-panel.module.css';
import { PlayMomentContext } from '@renderer/features/debrief/moments/moment-context';
import { isSpoken, momentClock } from '@renderer/features/debrief/moments/moment-times';
import type { WeighedMoment } from '@shared/model/debrief';

/** The moments that weighed most, and on which side. */
export function WeighedPanel({ weighed }: { weighed: readonly WeighedMoment[] }) {
  return (
    <Panel title="What weighed most">
      {weighed.length === 0 ? (
        <p className={classes.none}>No single moment stood out: there was too little to weigh.</p>
      ) : (
        <ul className={classes.moments} aria-label="What weighed most">
          {weighed.map((one) => (
            <li key={`${one.moment.takeId} ${one.title}`}>
              <Weighed weighed={one} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Weighed({ weighed }: { weighed: WeighedMoment }) {
  const { moment, side, title, roundName, interviewerRole } = weighed;
  return (
    <MaybePlayable weighed={weighed}>
      <span className={classes.title}>
        <span className={classes.sign} data-side={side} aria-hidden="true">
          {side === 'for' ? '+' : '−'}
        </span>{' '}
        <VisuallyHidden>{side === 'for' ? 'For you: ' : 'Against you: '}</VisuallyHidden>
        {title}
      </span>
      <q className={classes.quote}>{moment.quote}</q>
      <span className={classes.where} title={roundName}>
        {interviewerRole}, {isSpoken(moment) ? momentClock(moment) : 'typed'}
      </span>
    </MaybePlayable>
  );
}

/** The whole card plays what was spoken; what was typed can only be read. */
function MaybePlayable({ weighed, children }: { weighed: WeighedMoment; children: ReactNode }) {
  const play = useContext(PlayMomentContext);
  if (!isSpoken(weighed.moment)) return <div className={classes.card}>{children}</div>;
  const { moment, side, title, interviewerRole } = weighed;
  const description = `${side === 'for' ? 'For' : 'Against'} you: ${title}. Play “${moment.quote}”, ${interviewerRole}`;
  return (
    <button
      type="button"
      className={classes.card}
      title="Play this moment"
      aria-label={description}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => play(moment)}
    >
      {children}
    </button>
  );
}
