import { levelOf } from '@shared/domain/scoring/ladders/level-of';
import { IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { LevelDots } from '@renderer/components/level-dots';
import classes from '@renderer/features/library/library-row.module.css';
import { SessionStanding } from '@renderer/features/library/session-standing';
import type { TranscriptionProgress } from '@renderer/features/library/transcription-progress';
import { momentWords } from '@renderer/wording/day-words';
import { lengthWords } from '@renderer/wording/length-words';
import { sizeWords } from '@renderer/wording/size-words';
import type { LibraryEntry } from '@shared/model/session';

interface LibraryRowProps {
  entry: LibraryEntry;
  progress: TranscriptionProgress | undefined;
  now: Date;
  /** True for the one row that Tab reaches; the arrow keys move this between the rows. */
  current: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onOpen: () => void;
  onDelete: () => void;
}

/** One session: what, when, how it stands, how long, how good, how large. */
export function LibraryRow(props: LibraryRowProps) {
  const { entry, current, now, onOpen, onDelete } = props;
  const readable = entry.problem === null;
  const when = momentWords(new Date(entry.createdAt), now);
  const openWord = entry.state === 'unfinished' ? 'Continue' : 'Open';
  return (
    <tr
      className={classes.row}
      tabIndex={current ? 0 : -1}
      aria-label={`${entry.title}, ${entry.company}, ${when}`}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
      onDoubleClick={onOpen}
    >
      <td className={classes.what}>
        <span className={classes.title}>
          {entry.title} <span className={classes.company}>{entry.company}</span>
        </span>
        <span className={classes.when}>{when}</span>
        {!readable && <span className={classes.problem}>{entry.problem}</span>}
      </td>
      <td>
        <SessionStanding entry={entry} progress={props.progress} />
      </td>
      <td className={classes.figure}>{entry.durationMs > 0 ? lengthWords(entry.durationMs) : '–'}</td>
      <td className={classes.figure}>
        {entry.answers} of {entry.questions}
      </td>
      <td>
        {entry.overall === null ? (
          <span className={classes.none}>–</span>
        ) : (
          <LevelDots level={levelOf(entry.overall)} score={entry.overall} />
        )}
      </td>
      <td className={classes.figure}>{entry.sizeBytes > 0 ? sizeWords(entry.sizeBytes) : '–'}</td>
      <td className={classes.actions}>
        {readable && (
          <button type="button" className={classes.open} tabIndex={current ? 0 : -1} onClick={onOpen}>
            {openWord}
          </button>
        )}
        <button
          type="button"
          className={classes.delete}
          tabIndex={current ? 0 : -1}
          aria-label={`Delete ${entry.title}, ${when}`}
          title="Delete"
          onClick={onDelete}
        >
          <IconTrash size={17} stroke={1.6} aria-hidden="true" />
        </button>
      </td>
    </tr>
  );
}
