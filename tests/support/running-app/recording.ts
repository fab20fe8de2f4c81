import type { Locator, Page } from '@playwright/test';
import { callApp } from '#scripts/rehearsal/app-calls.mjs';

/** What a media element made of a recording: its length, whether it jumped and moved, and whether there is a picture. */
export interface Playback {
  /** Not a number as long as the file does not carry it; infinite for a file without one. */
  durationSec: number;
  /** Where it stands after a jump to its middle, or to its first second where it knows no middle. */
  reachedSec: number;
  /** How far it ran in a second of playing from there. */
  playedSec: number;
  pictureWidth: number;
}

/** Runs in the page. Fails where the file cannot be decoded. */
async function playFromMiddle(element: HTMLElement | SVGElement): Promise<Playback> {
  const video = element as HTMLVideoElement;
  const until = (ready: () => boolean, event: string) =>
    new Promise<void>((reached, failed) => {
      if (ready()) return reached();
      video.addEventListener(event, () => ready() && reached());
      video.addEventListener('error', () => failed(new Error(video.error?.message ?? 'not playable')));
      const standing = () =>
        `readyState ${video.readyState}, networkState ${video.networkState}, ${video.isConnected ? 'on' : 'not on'} the page`;
      setTimeout(() => failed(new Error(`no ${event} within 8 s: ${standing()}`)), 8000);
    });
  await until(() => video.readyState >= HTMLMediaElement.HAVE_METADATA, 'loadedmetadata');
  const { duration: durationSec, videoWidth: pictureWidth } = video;
  video.currentTime = Number.isFinite(durationSec) ? durationSec / 2 : 1;
  await until(() => !video.seeking && video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA, 'seeked');
  const reachedSec = video.currentTime;
  video.muted = true;
  await video.play();
  await new Promise((over) => setTimeout(over, 1000));
  video.pause();
  return { durationSec, reachedSec, playedSec: video.currentTime - reachedSec, pictureWidth };
}

/** The player of the open review. The room has a video too, of the camera, which may still be on show. */
const player = (page: Page): Locator => page.locator('video[src^="app://media/"]');

/** The length that the player of the open review knows; see `Playback.durationSec`. */
export function recordingLengthSec(page: Page): Promise<number> {
  return player(page).evaluate((video) => (video as HTMLVideoElement).duration);
}

/** Jumps to the middle of the recording in the open review and plays a second of it. */
export function playRecording(page: Page): Promise<Playback> {
  return player(page).evaluate(playFromMiddle);
}

/** Plays a take's file in the page, in an element of its own. */
export async function playTake(page: Page, sessionId: string, takeId: string): Promise<Playback> {
  const { mediaUrl } = await callApp(page, 'take:review', { sessionId, takeId });
  if (mediaUrl === null) throw new Error(`Take ${takeId} has no recording.`);
  const video = await page.evaluateHandle((url) => {
    const made = document.createElement('video');
    made.src = url;
    return made;
  }, mediaUrl);
  return video.evaluate(playFromMiddle);
}
