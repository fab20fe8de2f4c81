import { countWords } from '@renderer/wording/count-words';
import { dayInSentence } from '@renderer/wording/day-words';
import type { CoverageRow } from '@shared/model/progress';

type Cell = CoverageRow['cells'][number];

/** How often one kind of evidence was shown: "in 3 answers, last on Friday". */
export function shownWords({ answers, lastAt }: Cell, now: Date): string {
  if (answers === 0) return 'not shown yet';
  const last = lastAt === null ? '' : `, last ${dayInSentence(new Date(lastAt), now)}`;
  return `in ${countWords(answers, 'answer')}${last}`;
}

/** The same with the kind of evidence and the quality, as a sentence stands under the matrix. */
export function cellWords({ name }: Pick<CoverageRow, 'name'>, cell: Cell, now: Date): string {
  return `${name}: ${cell.label}, ${shownWords(cell, now)}`;
}

/** How many kinds of evidence of a quality were shown: "9 of 17". */
export function coveredWords({ cells }: Pick<CoverageRow, 'cells'>): string {
  return `${cells.filter(({ answers }) => answers > 0).length} of ${cells.length}`;
}

/** How strongly a box is filled, 0 (hatched) to 4: each further answer says less that is new. */
export function shadeOf({ answers }: Pick<Cell, 'answers'>): 0 | 1 | 2 | 3 | 4 {
  if (answers >= 5) return 4;
  if (answers >= 3) return 3;
  if (answers === 2) return 2;
  return answers === 1 ? 1 : 0;
}
