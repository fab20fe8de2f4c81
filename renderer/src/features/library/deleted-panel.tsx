import { ActionButton } from '@renderer/components/action-button';
import { Panel } from '@renderer/components/panel';
import { useNow } from '@renderer/components/use-now';
import classes from '@renderer/features/library/deleted-panel.module.css';
import { momentWords } from '@renderer/wording/day-words';
import { sizeWords } from '@renderer/wording/size-words';
import type { LibraryEntry } from '@shared/model/session';

interface DeletedPanelProps {
  rows: LibraryEntry[];
  onRestore: (entry: LibraryEntry) => void;
}

/** What was deleted and can still be had back. */
export function DeletedPanel({ rows, onRestore }: DeletedPanelProps) {
  const now = useNow();
  return (
    <Panel title="Deleted, goes at the next start">
      <ul className={classes.list}>
        {rows.map((entry) => {
          const when = momentWords(new Date(entry.createdAt), now);
          return (
            <li key={entry.sessionId} className={classes.row}>
              <span>
                {entry.title}{' '}
                <span className={classes.facts}>
                  {entry.company}, {when}, {sizeWords(entry.sizeBytes)}
                </span>
              </span>
              <ActionButton
                label="Restore"
                description={`Restore ${entry.title}, ${when}`}
                onPress={() => onRestore(entry)}
              />
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
