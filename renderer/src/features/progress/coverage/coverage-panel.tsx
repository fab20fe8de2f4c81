import { useState } from 'react';
import { Panel } from '@renderer/components/panel';
import { CoverageRow } from '@renderer/features/progress/coverage/coverage-row';
import { cellWords } from '@renderer/features/progress/coverage/coverage-words';
import classes from '@renderer/features/progress/coverage/coverage.module.css';
import { useGridKeys } from '@renderer/features/progress/coverage/use-grid-keys';
import type { CoverageRow as Row } from '@shared/model/progress';

interface CoveragePanelProps {
  rows: Row[];
  now: Date;
  onPractise: (qualityId: string) => void;
}

const legend =
  'Each box is a kind of evidence, on the left what lower levels ask for. Hatched: not shown yet. Choose one to practise its quality.';

/** Which evidence of which quality the answers have shown. */
export function CoveragePanel({ rows, now, onPractise }: CoveragePanelProps) {
  const [pointed, setPointed] = useState<{ row: number; cell: number } | null>(null);
  const { grid, current, choose, onKeyDown } = useGridKeys(rows.map(({ cells }) => cells.length));
  const row = pointed && rows[pointed.row];
  const cell = row?.cells[pointed?.cell ?? 0];
  return (
    <Panel title="What your answers have shown">
      <ul ref={grid} className={classes.rows}>
        {rows.map((each, index) => (
          <CoverageRow
            key={each.qualityId}
            row={each}
            stop={index === current.row ? current.cell : null}
            now={now}
            onChoose={(at) => setPointed(at === null ? null : { row: index, cell: at })}
            onFocus={(at) => {
              choose({ row: index, cell: at });
              setPointed({ row: index, cell: at });
            }}
            onKeyDown={onKeyDown}
            onPractise={() => onPractise(each.qualityId)}
          />
        ))}
      </ul>
      <p className={classes.legend} aria-hidden={cell !== undefined}>
        {row && cell ? cellWords(row, cell, now) : legend}
      </p>
    </Panel>
  );
}
