import { useState } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import classes from '@renderer/features/packs/problems/problem-table.module.css';
import type { PackProblem } from '@shared/model/pack-problem';

interface ProblemTableProps {
  /** Names the table for screen readers. */
  label: string;
  problems: readonly PackProblem[];
}

/** A pack can have thousands of problems when one file is of another kind; the first ones say what to do. */
const shownAtFirst = 40;

/** What is wrong in a pack, or could be better: where, why, and what to do about it. */
export function ProblemTable({ label, problems }: ProblemTableProps) {
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, shownAtFirst);
  return (
    <>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Line</th>
            <th scope="col">Place</th>
            <th scope="col">What was found</th>
            <th scope="col">What to do</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((problem, index) => (
            // Two problems can be alike in everything; their order is fixed.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index}>
              <td className={classes.file}>{problem.file}</td>
              <td className={classes.line}>
                {problem.line === null ? '–' : <span data-narrow="line ">{problem.line}</span>}
              </td>
              <td className={classes.place}>{problem.path === '' ? 'the whole file' : problem.path}</td>
              <td className={classes.reason}>{problem.reason}</td>
              <td className={classes.suggestion}>{problem.suggestion}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < problems.length && (
        <div className={classes.more}>
          <ActionButton label={`Show all ${problems.length}`} onPress={() => setAll(true)} />
        </div>
      )}
    </>
  );
}
