import type { Scope } from '@renderer/media/scope';

/** Length of one window of counting. */
const WINDOW_MS = 5000;
/** Fewer pictures than this say nothing: the camera may just have started. */
const MIN_PICTURES = 20;

/**
 * Counts how many of the camera's pictures never made it to the screen, the sign of a machine that cannot keep up.
 * Windows in which the page was hidden do not count: pictures are dropped on purpose then.
 */
export function watchPictures(
  scope: Scope,
  video: HTMLVideoElement,
  onWindow: (lostShare: number) => void,
): void {
  let before = video.getVideoPlaybackQuality();
  let wasHidden = document.hidden;
  scope.listen(document, 'visibilitychange', () => {
    wasHidden = true;
  });
  scope.repeat(WINDOW_MS, () => {
    const now = video.getVideoPlaybackQuality();
    const pictures = now.totalVideoFrames - before.totalVideoFrames;
    const lost = now.droppedVideoFrames - before.droppedVideoFrames;
    before = now;
    if (!wasHidden && pictures >= MIN_PICTURES) onWindow(lost / pictures);
    wasHidden = document.hidden;
  });
}
