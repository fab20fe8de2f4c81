import classes from '@renderer/features/packs/editor/parts/coverage-notes.module.css';
import { ProblemTable } from '@renderer/features/packs/problems/problem-table';
import { countWords } from '@renderer/wording/count-words';
import type { PackWarning } from '@shared/model/pack-problem';

/** What the pack as it is saved could do better; closed, it is one line. */
export function CoverageNotes({ warnings }: { warnings: readonly PackWarning[] }) {
  if (warnings.length === 0) {
    return <p className={classes.none}>As it is saved, nothing in this pack could be better covered.</p>;
  }
  return (
    <details className={classes.notes}>
      <summary>What could be better: {countWords(warnings.length, 'warning')}</summary>
      <p className={classes.none}>As the pack is saved. It works all the same.</p>
      <ProblemTable label="Warnings" problems={warnings} />
    </details>
  );
}
