import { Progress } from '@mantine/core';
import { Pill } from '@renderer/components/pill';
import { useTranscribingWord } from '@renderer/components/use-transcribing-word';
import classes from '@renderer/features/library/session-standing.module.css';
import type { TranscriptionProgress } from '@renderer/features/library/transcription-progress';
import type { LibraryEntry } from '@shared/model/session';

interface SessionStandingProps {
  entry: LibraryEntry;
  progress: TranscriptionProgress | undefined;
}

/** The state of a session in a word, with a bar while it is transcribed. */
export function SessionStanding({ entry, progress }: SessionStandingProps) {
  if (entry.problem !== null) return <Pill tone="red">Cannot be read</Pill>;
  if (entry.state === 'unfinished') return <Pill tone="amber">Unfinished</Pill>;
  if (entry.state === 'done') return <span className={classes.done}>Done</span>;
  return <Transcribing progress={progress} />;
}

function Transcribing({ progress }: Pick<SessionStandingProps, 'progress'>) {
  const word = useTranscribingWord();
  if (!progress || progress.total === 0) return <span className={classes.done}>{word}</span>;
  const { done, total } = progress;
  return (
    <span className={classes.progress}>
      <span className={classes.done}>
        {word}, {done} of {total}
      </span>
      <Progress
        value={(done / total) * 100}
        size={4}
        aria-label={`${done} of ${total} answers transcribed`}
      />
    </span>
  );
}
