import { Link } from 'react-router';
import classes from '@renderer/features/home/loop-progress.module.css';
import { routes } from '@renderer/navigation/routes';
import { describeOutcome } from '@shared/domain/debrief/describe-outcome';
import { loopStops, type LoopStop } from '@shared/domain/progress/loop-stops';
import type { LoopView } from '@shared/model/loop';

/** How far the current loop is: a bar for each stop, with its state in words, and the debrief at the end. */
export function LoopProgress({ view }: { view: LoopView }) {
  const { loop } = view;
  const title = loop.stageId === null ? 'Your loop' : `Your loop: ${loop.title}`;
  return (
    <section className={classes.progress} aria-label={title}>
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        <Link to={routes.loop(loop.id)} className={classes.all}>
          See the loop
        </Link>
      </div>
      <ol className={classes.stops}>
        {loopStops(view).map((stop) => (
          <Stop key={stop.id} name={stop.name} words={stopWords(stop)} share={stop.passed / stop.rounds} />
        ))}
        <Stop name="Debrief" words={debriefWords(view)} share={loop.debrief ? 1 : 0} />
      </ol>
    </section>
  );
}

function Stop({ name, words, share }: { name: string; words: string; share: number }) {
  return (
    <li className={classes.stop}>
      <span className={classes.bar} aria-hidden="true">
        <span className={classes.passed} style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
      <span className={classes.name}>{name}</span> <span className={classes.state}>{words}</span>
    </li>
  );
}

function stopWords({ state, rounds, passed }: LoopStop): string {
  switch (state) {
    case 'not-yet':
      return 'not yet';
    case 'begun':
      return rounds === 1 ? 'begun' : `${passed} of ${rounds} rounds`;
    case 'done':
      return 'done';
    case 'skipped':
      return 'skipped';
  }
}

function debriefWords({ loop, debriefWaitsFor }: LoopView): string {
  // The decision is told in the debrief first.
  if (loop.debrief) return loop.debriefSeen ? describeOutcome(loop.debrief.decision.outcome) : 'decided';
  return debriefWaitsFor === null ? 'ready to be held' : 'not yet';
}
