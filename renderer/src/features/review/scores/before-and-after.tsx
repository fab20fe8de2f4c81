import { useState } from 'react';
import { Link } from 'react-router';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import classes from '@renderer/features/review/scores/before-and-after.module.css';
import { changeWords, compareAttempts } from '@renderer/features/review/scores/compare-attempts';
import { EvidenceRow } from '@renderer/features/review/scores/evidence-row';
import scoreClasses from '@renderer/features/review/scores/scores.module.css';
import { routes } from '@renderer/navigation/routes';
import type { TakeReview } from '@shared/ipc/contract';
import type { Score } from '@shared/model/score';

interface BeforeAndAfterProps {
  review: TakeReview;
  score: Score;
  before: NonNullable<TakeReview['before']>;
  clock: PlaybackClock | null;
}

/** What another try changed: the difference in one line, everything behind it one press away. */
export function BeforeAndAfter({ review, score, before, clock }: BeforeAndAfterProps) {
  const [open, setOpen] = useState(false);
  const compared = compareAttempts(before, { score, delivery: review.delivery }, review);
  const earlier = routes.review(review.session.id, before.takeId);
  return (
    <section className={scoreClasses.card} aria-label="Before and after">
      <details
        className={classes.details}
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary className={classes.summary}>
          <span className={classes.title}>Before and after</span>{' '}
          <span className={classes.change}>
            {before.score.overall.toFixed(1)} → {score.overall.toFixed(1)},{' '}
            {changeWords(before.score.overall, score.overall, 1)}
          </span>
        </summary>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">
                <span className={classes.quiet}>Compared</span>
              </th>
              <th scope="col">
                <Link to={earlier}>Take {before.attempt}</Link>
              </th>
              <th scope="col">Now</th>
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {compared.figures.map(({ name, before: then, after, change }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{then}</td>
                <td>{after}</td>
                <td>{change}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h4 className={classes.heading}>New this time</h4>
        {compared.gained.length === 0 && (
          <p className={scoreClasses.none}>Nothing that was not there before.</p>
        )}
        <ul className={scoreClasses.rows}>
          {compared.gained.map((one) => (
            <EvidenceRow key={one.key} evidence={one} clock={clock} />
          ))}
        </ul>
        <h4 className={classes.heading}>No longer there</h4>
        {compared.lost.length === 0 && <p className={scoreClasses.none}>Nothing was lost.</p>}
        <ul className={scoreClasses.rows}>
          {compared.lost.map((one) => (
            // These words are in the other recording; its link is above.
            <EvidenceRow key={one.key} evidence={one} clock={null} />
          ))}
        </ul>
      </details>
    </section>
  );
}
