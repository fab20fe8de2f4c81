import { useSpeechState } from '@renderer/api/use-speech-state';
import { ActionButton } from '@renderer/components/action-button';
import { engineWords } from '@renderer/wording/engine-words';
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
  if (transcription.state === 'waiting' || transcription.state === 'running') {
    return <Waiting again={transcript !== null} empty={empty} />;
  }
  if (transcription.state === 'failed') {
    return (
      <div className={classes.status} role="alert">
        <p>This answer could not be transcribed: {transcription.message} The recording itself is safe.</p>
        {/* Where the microphone delivered nothing, another run would hear nothing again. */}
        {transcription.code !== 'no-sound' && <RerunButton onRerun={onRerun} />}
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
        <RerunButton onRerun={onRerun} />
      </div>
    );
  }
  const engine = recognised(transcript)?.engine;
  return (
    <div className={classes.origin}>
      <p>{engine ? `Heard by ${engineWords(`${engine.id}-${engine.model}`)}, on this computer.` : ''}</p>
      <RerunButton onRerun={onRerun} bare />
    </div>
  );
}

/** Without a usable model nothing is in work, and a promise of words to come would be untrue. */
function Waiting({ again, empty }: { again: boolean; empty: boolean }) {
  const speech = useSpeechState();
  if (speech?.state !== 'unavailable') {
    return <output className={classes.status}>{waitingWords(again, empty)}</output>;
  }
  return (
    <output className={classes.status}>
      {again ? 'This answer waits to be transcribed again.' : 'This answer is not transcribed yet.'}{' '}
      {speech.problem} The recording is safe, and its words follow by themselves once that is mended.
    </output>
  );
}

function waitingWords(again: boolean, empty: boolean): string {
  if (again) return 'This answer is being transcribed again. Until that is done you see the earlier text.';
  return empty
    ? 'Your answer is being transcribed. You can watch it meanwhile.'
    : 'Still listening to the rest …';
}

function RerunButton({ onRerun, bare = false }: { onRerun: () => Promise<boolean>; bare?: boolean }) {
  return (
    <ActionButton
      label="Transcribe again"
      shortcut="R"
      tone={bare ? 'bare' : 'quiet'}
      onPress={() => void onRerun()}
    />
  );
}
