import { useEffect, useRef } from 'react';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';

/**
 * Opens the recording again once it has been made seekable while it was on show. Its bytes lie elsewhere in the finished
 * file, so that what was opened before would soon be read from the wrong place.
 */
export function useFinishedFile(clock: PlaybackClock | null, seekable: boolean): void {
  const opened = useRef(seekable);
  useEffect(() => {
    if (seekable && !opened.current) clock?.readAnew();
    opened.current = seekable;
  }, [clock, seekable]);
}
