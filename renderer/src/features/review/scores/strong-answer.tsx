import classes from '@renderer/features/review/scores/scores.module.css';

/** What a strong answer to this question holds, from its pack; folded away at first. */
export function StrongAnswer({ points }: { points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <details className={classes.strong}>
      <summary>What a strong answer holds</summary>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </details>
  );
}
