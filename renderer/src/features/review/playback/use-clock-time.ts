import { useEffect, useRef } from 'react';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';

/** Calls the newest `follow` with the clock's time on every frame, outside React's rendering. */
export function useClockTime(clock: PlaybackClock, follow: (sec: number) => void): void {
  const newest = useRef(follow);
  useEffect(() => {
    newest.current = follow;
    // What was drawn anew has to learn the time at once, not with the next frame.
    follow(clock.timeSec);
  });
  useEffect(() => clock.onTime((sec) => newest.current(sec)), [clock]);
}
