import { useEffect, useRef, type RefObject } from 'react';
import { captionCues } from '@renderer/features/review/transcript/caption-cues';
import type { Word } from '@shared/model/transcript';

/** Puts the words as captions onto a text track, shown or hidden. Give the answer to the `ref` of the track. */
export function useCaptions(words: readonly Word[], shown: boolean): RefObject<HTMLTrackElement | null> {
  const element = useRef<HTMLTrackElement>(null);
  useEffect(() => {
    const track = element.current?.track;
    if (!track) return undefined;
    // A disabled track keeps no cues, so an unseen one is hidden instead.
    track.mode = shown ? 'showing' : 'hidden';
    const cues = captionCues(words).map((cue) => new VTTCue(cue.startSec, cue.endSec, cue.text));
    for (const cue of cues) track.addCue(cue);
    return () => {
      for (const cue of cues) track.removeCue(cue);
    };
  }, [words, shown]);
  return element;
}
