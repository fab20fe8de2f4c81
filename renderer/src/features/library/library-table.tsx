import { useRef } from 'react';
import { useKey } from '@renderer/components/keys/use-key';
import { useNow } from '@renderer/components/use-now';
import { LibraryRow } from '@renderer/features/library/library-row';
import type { SortKey, SortOrder } from '@renderer/features/library/library-rows';
import classes from '@renderer/features/library/library-table.module.css';
import type { TranscriptionProgress } from '@renderer/features/library/transcription-progress';
import { useRowKeys } from '@renderer/features/library/use-row-keys';
import type { LibraryEntry } from '@shared/model/session';

interface LibraryTableProps {
  rows: LibraryEntry[];
  progressById: Map<string, TranscriptionProgress>;
  sort: SortOrder;
  onSort: (key: SortKey) => void;
  onOpen: (entry: LibraryEntry) => void;
  onDelete: (entry: LibraryEntry) => void;
}

const columns: { key: SortKey | null; label: string; figures?: true }[] = [
  { key: 'title', label: 'Session' },
  { key: null, label: 'State' },
  { key: 'length', label: 'Length', figures: true },
  { key: 'answers', label: 'Answers', figures: true },
  { key: 'level', label: 'Level' },
  { key: 'size', label: 'Size', figures: true },
];

/** The sessions as a table that the arrow keys walk through. */
export function LibraryTable(props: LibraryTableProps) {
  const { rows, sort, onSort, onOpen, onDelete } = props;
  const now = useNow();
  const body = useRef<HTMLTableSectionElement>(null);
  const keys = useRowKeys({ body, rows, onOpen, onDelete });
  useKey('Down', 'Next session', keys.focusCurrent);
  useKey('Up', 'Previous session', keys.focusCurrent);
  useKey('Enter', 'Open or continue the chosen session');
  useKey('Delete', 'Delete the chosen session');
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          {columns.map(({ key, label, figures }) => (
            <th
              key={label}
              scope="col"
              className={figures ? classes.figures : undefined}
              aria-sort={key === sort.key ? (sort.descending ? 'descending' : 'ascending') : undefined}
            >
              {key === null ? label : <SortButton label={label} of={key} sort={sort} onSort={onSort} />}
              {key === 'title' && (
                <>
                  {', '}
                  <SortButton label="date" of="date" sort={sort} onSort={onSort} />
                </>
              )}
            </th>
          ))}
          <th scope="col">
            <span className={classes.unseen}>Actions</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((entry, index) => (
          <LibraryRow
            key={entry.sessionId}
            entry={entry}
            progress={props.progressById.get(entry.sessionId)}
            now={now}
            current={index === keys.current}
            onFocus={() => keys.choose(index)}
            onKeyDown={(event) => keys.onKeyDown(event, index)}
            onOpen={() => onOpen(entry)}
            onDelete={() => onDelete(entry)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface SortButtonProps {
  label: string;
  of: SortKey;
  sort: SortOrder;
  onSort: (key: SortKey) => void;
}

function SortButton({ label, of, sort, onSort }: SortButtonProps) {
  const direction = of === sort.key ? (sort.descending ? ' ↓' : ' ↑') : '';
  return (
    <button type="button" className={classes.sort} onClick={() => onSort(of)} aria-label={`Sort by ${label}`}>
      {label}
      {direction}
    </button>
  );
}
