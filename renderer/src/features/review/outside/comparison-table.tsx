import { VisuallyHidden } from '@mantine/core';
import classes from '@renderer/features/review/outside/outside.module.css';
import type { ComparedPart } from '@shared/domain/outside-ratings/compare-ratings';

/** The program, the user and each rater beside each other: the answer as a whole, then each quality somebody rated. */
export function ComparisonTable({ parts }: { parts: readonly ComparedPart[] }) {
  return (
    <table className={classes.table}>
      <caption>
        <VisuallyHidden>Levels by the program, by you and by others</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>Rater</VisuallyHidden>
          </th>
          <th scope="col">
            <VisuallyHidden>Level</VisuallyHidden>
          </th>
          <th scope="col">
            <VisuallyHidden>Against the program</VisuallyHidden>
          </th>
        </tr>
      </thead>
      {parts.map((part) => (
        <tbody key={part.qualityId ?? ''}>
          <tr>
            <th scope="rowgroup" colSpan={3} className={classes.part}>
              {part.name}
            </th>
          </tr>
          {part.ratings.map(({ id, name, level, score, difference }) => (
            <tr key={id} data-who={id}>
              <th scope="row" className={classes.rater}>
                {name}
              </th>
              <td className={classes.level}>
                {level ?? <span aria-label="none">–</span>}
                {score !== null && <span className={classes.score}> ({score.toFixed(1)})</span>}
              </td>
              <td className={classes.difference}>{difference}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
