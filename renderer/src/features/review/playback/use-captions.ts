import { useEffect, useRef, type RefObject } from 'react';
import { captionCues, webVtt } from '@renderer/features/review/transcript/caption-cues';
import type { Word } from '@shared/model/transcript';

/**
 * Shows the words as captions, or not. Give the answer to the `ref` of a track. They are handed over as a file: cues
 * that are added by hand are lost when the browser begins to load the track.
 */
export function useCaptions(words: readonly Word[], shown: boolean): RefObject<HTMLTrackElement | null> {
  const element = useRef<HTMLTrackElement>(null);
  useEffect(() => {
    const track = element.current;
    if (!track || !shown) return undefined;
    const file = new Blob([webVtt(captionCues(words))], { type: 'text/vtt' });
    const address = URL.createObjectURL(file);
    track.src = address;
    track.track.mode = 'showing';
    return () => {
      track.track.mode = 'disabled';
      track.removeAttribute('src');
      URL.revokeObjectURL(address);
    };
  }, [words, shown]);
  return element;
}
