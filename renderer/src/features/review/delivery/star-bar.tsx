import classes from '@renderer/features/review/delivery/charts.module.css';
import { starNames } from '@renderer/features/review/timeline/star-names';
import { StarLabelSchema } from '@shared/model/score';
import type { StarShares } from '@shared/model/delivery';

/** Less than this is a rounding, in shares of the whole. */
const LEAST_REST = 0.005;

/** How the time of the answer is shared among the parts of its story: one bar, and its numbers under it. */
export function StarBar({ shares }: { shares: StarShares }) {
  const parts = StarLabelSchema.options.map((label) => ({
    key: label,
    name: starNames[label],
    share: shares[label],
  }));
  const rest = 1 - parts.reduce((sum, { share }) => sum + share, 0);
  const shown = rest > LEAST_REST ? [...parts, { key: 'rest', name: 'Anything else', share: rest }] : parts;
  return (
    <figure className={classes.chart}>
      <figcaption className={classes.caption} aria-hidden="true">
        Share of the time in each part of the story
      </figcaption>
      <div className={classes.starBar} aria-hidden="true">
        {shown.map(({ key, share }) => (
          <span key={key} className={classes[key]} style={{ inlineSize: `${share * 100}%` }} />
        ))}
      </div>
      <ul className={classes.starParts} aria-label="Share of the time in each part of the story">
        {shown.map(({ key, name, share }) => (
          <li key={key}>
            <span className={`${classes.swatch} ${classes[key]}`} aria-hidden="true" />
            {name} <span className={classes.share}>{Math.round(share * 100)} %</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
