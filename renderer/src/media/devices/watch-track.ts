import type { Scope } from '@renderer/media/scope';

/** Muted tracks may come back: a Bluetooth headset that changes its mode is silent for a second or two. */
const MUTE_LIMIT_MS = 3000;

/**
 * Calls `onLost` once when a track ends by itself (the device was unplugged, or access was taken away) or is muted by
 * the system for longer than a few seconds.
 */
export function watchTrack(scope: Scope, track: MediaStreamTrack, onLost: () => void): void {
  const watching = scope.child();
  let muteTimer: ReturnType<typeof setTimeout> | undefined;
  const lose = (): void => {
    if (watching.closed) return;
    watching.close();
    onLost();
  };
  watching.add(() => clearTimeout(muteTimer));
  watching.listen(track, 'ended', lose);
  watching.listen(track, 'mute', () => {
    clearTimeout(muteTimer);
    muteTimer = setTimeout(lose, MUTE_LIMIT_MS);
  });
  watching.listen(track, 'unmute', () => clearTimeout(muteTimer));
}
