import { useMemo, useState } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import { fillerWords } from '@renderer/features/review/transcript/filler-words';
import { markedRanges } from '@renderer/features/review/transcript/evidence-words';
import { shownTranscript } from '@renderer/features/review/transcript/shown-transcript';
import { locateWords } from '@renderer/features/review/transcript/text-word';
import type { TranscriptActions } from '@renderer/features/review/transcript/transcript-actions';
import { TranscriptEditor } from '@renderer/features/review/transcript/transcript-editor';
import { TranscriptStatus } from '@renderer/features/review/transcript/transcript-status';
import { TranscriptText } from '@renderer/features/review/transcript/transcript-text';
import { useScrollKeys } from '@renderer/features/review/transcript/use-scroll-keys';
import { VersionSwitch } from '@renderer/features/review/transcript/version-switch';
import classes from '@renderer/features/review/transcript/transcript-panel.module.css';
import type { TakeReview } from '@shared/ipc/contract';
import type { Evidence } from '@shared/model/score';
import type { Segment } from '@shared/model/transcript';

interface TranscriptPanelProps {
  review: TakeReview;
  segments: readonly Segment[];
  /** Empty while the score is hidden. */
  evidence: readonly Evidence[];
  clock: PlaybackClock | null;
  actions: TranscriptActions;
}

/** What was said, following the clock; can be corrected, compared with the original, and transcribed again. */
export function TranscriptPanel({ review, segments, evidence, clock, actions }: TranscriptPanelProps) {
  const [editing, setEditing] = useState(false);
  const [wanted, setWanted] = useState<'own' | 'original'>('own');
  const body = useScrollKeys('transcript');
  const { take, transcript, delivery } = review;
  const corrected = (transcript?.correction ?? null) !== null;
  const shown = useMemo(() => shownTranscript(transcript, segments, wanted), [transcript, segments, wanted]);
  const words = useMemo(() => locateWords(shown.text, shown.words), [shown]);
  // Evidence points into the text that was scored, which is the user's own wording once there is one.
  const scored = !corrected || shown.source === 'corrected';
  const marked = useMemo(() => (scored ? markedRanges(words, evidence) : []), [words, evidence, scored]);
  const fillers = useMemo(() => fillerWords(words, delivery?.fillers ?? []), [words, delivery]);

  const save = async (text: string) => {
    if (await actions.correct(text)) setEditing(false);
  };
  return (
    <section className={classes.panel} aria-label={take.input === 'typed' ? 'Your answer' : 'Transcript'}>
      <div className={classes.head}>
        <h2 className={classes.title}>{take.input === 'typed' ? 'Your answer' : 'Transcript'}</h2>
        <div className={classes.actions}>
          {corrected && !editing && (
            <VersionSwitch wanted={wanted} onChange={setWanted} onRestore={actions.dropCorrection} />
          )}
          {transcript && !editing && wanted === 'own' && (
            <ActionButton label="Correct" shortcut="C" tone="bare" onPress={() => setEditing(true)} />
          )}
        </div>
      </div>
      {editing ? (
        <TranscriptEditor text={shown.text} onSave={save} onCancel={() => setEditing(false)} />
      ) : (
        <div className={classes.body} ref={body} data-follow>
          <TranscriptText words={words} marked={marked} fillers={fillers} clock={clock} />
          <TranscriptStatus
            take={take}
            empty={words.length === 0}
            transcript={transcript}
            onRerun={actions.rerun}
          />
        </div>
      )}
    </section>
  );
}
