import { ActionButton } from '@renderer/components/action-button';
import { recognised } from '@renderer/features/review/transcript/shown-transcript';
import classes from '@renderer/features/review/transcript/transcript-panel.module.css';
import type { Take } from '@shared/model/session';
import type { TranscriptRecord } from '@shared/model/transcript';

interface TranscriptStatusProps {
  take: Take;
  transcript: TranscriptRecord | null;
  /** True when there is no text at all so far. */
  empty: boolean;
  onRerun: () => Promise<boolean>;
}

/** Under the words: whether more are coming, why there are none, who wrote them, and the way to have them written again. */
export function TranscriptStatus({ take, transcript, empty, onRerun }: TranscriptStatusProps) {
  const { transcription } = take;
  const rerun = (label: string) => <ActionButton label={label} shortcut="R" onPress={() => void onRerun()} />;
  if (transcription.state === 'waiting' || transcription.state === 'running') {
    return (
      <output className={classes.status}>
        {empty
          ? 'Your answer is being transcribed. You can watch it meanwhile.'
          : 'Still listening to the rest …'}
      </output>
    );
  }
  if (transcription.state === 'failed') {
    return (
      <div className={classes.status} role="alert">
        <p>This answer could not be transcribed: {transcription.message} The recording itself is safe.</p>
        {rerun('Transcribe again')}
      </div>
    );
  }
  if (take.input === 'typed')
    return empty ? <p className={classes.status}>You left this answer empty.</p> : null;
  if (empty) {
    return (
      <div className={classes.status}>
        <p>
          No speech was heard in this answer. Listen to it: if you can hear yourself, have it transcribed
          again.
        </p>
        {rerun('Transcribe again')}
      </div>
    );
  }
  const engine = transcript ? recognised(transcript)?.engine : undefined;
  return (
    <div className={classes.origin}>
      <p>{engine ? `Heard by ${engine.model}, on this computer.` : ''}</p>
      <ActionButton label="Transcribe again" shortcut="R" tone="bare" onPress={() => void onRerun()} />
    </div>
  );
}
