import { useEffect, useRef, useState } from 'react';
import { call } from '@renderer/api/app-api';
import { Keycap } from '@renderer/components/keys/keycap';
import { useKey } from '@renderer/components/keys/use-key';
import { notifyFailure } from '@renderer/components/notices';
import classes from './notes-pad.module.css';

const QUIET_MS = 600;

/** A place for the user's own notes. Real interviews allow them; they are saved with the session. */
export function NotesPad({ sessionId, initial }: { sessionId: string; initial: string }) {
  const [notes, setNotes] = useState(initial);
  const field = useRef<HTMLTextAreaElement>(null);
  const saved = useRef(initial);
  useKey('N', 'Write a note', () => field.current?.focus());

  useEffect(() => {
    const save = () => {
      if (notes === saved.current) return;
      saved.current = notes;
      void call('session:save-notes', { sessionId, notes }).then((result) => {
        if (!result.ok) notifyFailure(result.error);
      });
    };
    const timer = setTimeout(save, QUIET_MS);
    return () => clearTimeout(timer);
  }, [notes, sessionId]);

  return (
    <div className={classes.pad}>
      <label className={classes.label} htmlFor="notes">
        Your notes <Keycap shortcut="N" />
      </label>
      <textarea
        id="notes"
        ref={field}
        className={classes.field}
        value={notes}
        aria-keyshortcuts="N"
        onChange={(event) => setNotes(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Esc leaves the notes, and only that: the same key would otherwise ask whether to leave the room.
          event.preventDefault();
          field.current?.blur();
        }}
      />
    </div>
  );
}
