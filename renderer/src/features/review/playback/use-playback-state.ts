import { useSyncExternalStore } from 'react';
import type { PlaybackClock, PlaybackState } from '@renderer/features/review/playback/playback-clock';

/** Playing, speed, length: renders the component again when one of them changes, never as time passes. */
export function usePlaybackState(clock: PlaybackClock): PlaybackState {
  return useSyncExternalStore(clock.subscribe, clock.getState);
}
