import { useCallback } from 'react';
import { call } from '@renderer/api/app-api';
import { notifyFailure, notifyWithUndo } from '@renderer/components/notices';
import type { LibraryEntry } from '@shared/model/session';

interface Deletion {
  remove: (entry: LibraryEntry) => void;
  restore: (entry: LibraryEntry) => void;
}

/** Deletes with a notice that takes it back, and restores. `onChange` is called after each that worked. */
export function useDeletion(onChange: () => void): Deletion {
  const restore = useCallback(
    (entry: LibraryEntry) => {
      void call('session:restore', { sessionId: entry.sessionId }).then((answer) => {
        if (answer.ok) onChange();
        else notifyFailure(answer.error);
      });
    },
    [onChange],
  );
  const remove = useCallback(
    (entry: LibraryEntry) => {
      void call('session:delete', { sessionId: entry.sessionId }).then((answer) => {
        if (!answer.ok) return notifyFailure(answer.error);
        onChange();
        return notifyWithUndo(`“${entry.title}” goes at the next start.`, () => restore(entry));
      });
    },
    [onChange, restore],
  );
  return { remove, restore };
}
