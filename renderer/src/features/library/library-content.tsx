import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useSessions } from '@renderer/api/use-sessions';
import { EmptyState } from '@renderer/components/empty-state';
import { notifyFailure } from '@renderer/components/notices';
import { Panel } from '@renderer/components/panel';
import { DeletedPanel } from '@renderer/features/library/deleted-panel';
import classes from '@renderer/features/library/library-content.module.css';
import { LibraryFilter } from '@renderer/features/library/library-filter';
import { deletedRows, libraryRows, sortBy, type SortOrder } from '@renderer/features/library/library-rows';
import { LibraryTable } from '@renderer/features/library/library-table';
import { transcriptionProgress } from '@renderer/features/library/transcription-progress';
import { useDeletion } from '@renderer/features/library/use-deletion';
import { useOpenSession } from '@renderer/navigation/use-open-session';
import type { LibraryEntry } from '@shared/model/session';

interface LibraryContentProps {
  entries: LibraryEntry[];
  onChange: () => void;
}

/** The filter, the table and what was deleted. */
export function LibraryContent({ entries, onChange }: LibraryContentProps) {
  const [filter, setFilter] = useState('');
  const [sort, setSort] = useState<SortOrder>({ key: 'date', descending: true });
  const [params, setParams] = useSearchParams();
  const questionId = params.get('question');
  const open = useOpenSession(notifyFailure);
  const { remove, restore } = useDeletion(onChange);

  const transcribing = entries.filter((entry) => entry.state === 'transcribing' && entry.problem === null);
  const sessions = useSessions(transcribing.map((entry) => entry.sessionId));
  const progressById = useMemo(
    () => new Map((sessions ?? []).map((session) => [session.id, transcriptionProgress(session)])),
    [sessions],
  );

  const rows = libraryRows(entries, { filter, questionId, sort });
  const deleted = deletedRows(entries);
  return (
    <div className={classes.content}>
      <LibraryFilter
        filter={filter}
        onFilter={setFilter}
        questionId={questionId}
        onEveryQuestion={() => setParams({})}
        shown={rows.length}
      />
      <Panel>
        {rows.length === 0 ? (
          <EmptyState
            title="No session matches"
            text="Nothing here has these words in its title or company. Clear the filter to see everything."
          />
        ) : (
          <LibraryTable
            rows={rows}
            progressById={progressById}
            sort={sort}
            onSort={(key) => setSort((before) => sortBy(key, before))}
            onOpen={(entry) => open(entry.sessionId)}
            onDelete={remove}
          />
        )}
      </Panel>
      {deleted.length > 0 && <DeletedPanel rows={deleted} onRestore={restore} />}
    </div>
  );
}
