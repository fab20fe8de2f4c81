import type { Page } from '@playwright/test';

/** What the player of the open review knows of its recording. */
export interface PlayedRecording {
  /** Not a number as long as the file does not carry it; infinite for a file without one. */
  durationSec: number;
  /** Where the picture stands after a jump to the middle. */
  reachedSec: number;
  /** How far it ran in a second of playing from there. */
  playedSec: number;
}

/** Jumps to the middle of the recording in the open review and plays a second of it. */
export function playRecording(page: Page): Promise<PlayedRecording> {
  return page.locator('video').evaluate(async (element) => {
    const video = element as HTMLVideoElement;
    const until = (ready: () => boolean, event: string) =>
      new Promise<void>((reached, failed) => {
        if (ready()) return reached();
        video.addEventListener(event, () => ready() && reached());
        video.addEventListener('error', () => failed(new Error(video.error?.message ?? 'not playable')));
        setTimeout(() => failed(new Error(`no ${event} within 8 s`)), 8000);
      });
    await until(() => video.readyState >= HTMLMediaElement.HAVE_METADATA, 'loadedmetadata');
    const { duration } = video;
    video.currentTime = Number.isFinite(duration) ? duration / 2 : 1;
    await until(() => !video.seeking && video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA, 'seeked');
    const reachedSec = video.currentTime;
    video.muted = true;
    await video.play();
    await new Promise((over) => setTimeout(over, 1000));
    video.pause();
    return { durationSec: duration, reachedSec, playedSec: video.currentTime - reachedSec };
  });
}
