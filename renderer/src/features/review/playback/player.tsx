import { useState } from 'react';
import { MediaStage } from '@renderer/features/review/playback/media-stage';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import { PlayerControls } from '@renderer/features/review/playback/player-controls';
import { UnplayableNotice } from '@renderer/features/review/playback/unplayable-notice';
import { usePlaybackState } from '@renderer/features/review/playback/use-playback-state';
import type { ReactNode } from 'react';
import type { Word } from '@shared/model/transcript';

interface PlayerProps {
  clock: PlaybackClock;
  input: 'video' | 'audio';
  words: readonly Word[];
  /** Seconds at which sentences begin, in order. */
  sentences: readonly number[];
  /** Seconds at which evidence stands, in order; empty while the score is hidden. */
  evidence: readonly number[];
  /** The time line, between picture and controls. */
  children: ReactNode;
}

/** Picture, time line and controls of one recording. A file that cannot be played leaves the time line to read. */
export function Player({ clock, input, words, sentences, evidence, children }: PlayerProps) {
  const [captions, setCaptions] = useState(false);
  const { unplayable } = usePlaybackState(clock);
  return (
    <>
      {unplayable && <UnplayableNotice />}
      <MediaStage clock={clock} input={input} words={words} captions={captions} />
      {children}
      {!unplayable && (
        <PlayerControls
          clock={clock}
          sentences={sentences}
          evidence={evidence}
          captions={captions}
          onCaptions={setCaptions}
        />
      )}
    </>
  );
}
