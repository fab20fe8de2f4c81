import { useEffect, useState } from 'react';
import { PlaybackClock } from '@renderer/features/review/playback/playback-clock';

/**
 * The clock of one take; null without a recording. A recording that is made seekable while it is on show gets another
 * address, and the clock goes on with that: the bytes lie elsewhere in the finished file.
 */
export function usePlaybackClock(mediaUrl: string | null, durationSec: number): PlaybackClock | null {
  const [clock] = useState(() => (mediaUrl === null ? null : new PlaybackClock(mediaUrl, durationSec)));
  useEffect(() => {
    if (mediaUrl !== null) clock?.changeFile(mediaUrl);
  }, [clock, mediaUrl]);
  return clock;
}
