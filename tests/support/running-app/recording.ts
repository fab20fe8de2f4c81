import type { Page } from '@playwright/test';
import { callApp } from '#scripts/rehearsal/app-calls.mjs';

/** What a media element made of a take: its length, whether it moved, and whether there is a picture. */
export interface Playback {
  durationSec: number;
  playedSec: number;
  pictureWidth: number;
}

/** Plays the take's file in the page for a moment, from its middle. Fails where the file cannot be decoded. */
export async function playTake(page: Page, sessionId: string, takeId: string): Promise<Playback> {
  const { mediaUrl } = await callApp(page, 'take:review', { sessionId, takeId });
  if (mediaUrl === null) throw new Error(`Take ${takeId} has no recording.`);
  return page.evaluate(async (url) => {
    const video = document.createElement('video');
    video.muted = true;
    const happens = (name: string): Promise<void> =>
      new Promise((resolve, reject) => {
        video.addEventListener(name, () => resolve(), { once: true });
        video.addEventListener('error', () => reject(new Error(video.error?.message)), { once: true });
      });
    const loaded = happens('loadeddata');
    video.src = url;
    await loaded;
    const seeked = happens('seeked');
    video.currentTime = video.duration / 2;
    await seeked;
    const fromSec = video.currentTime;
    await video.play();
    await new Promise((later) => setTimeout(later, 600));
    const playedSec = video.currentTime - fromSec;
    const { duration: durationSec, videoWidth: pictureWidth } = video;
    video.remove();
    return { durationSec, playedSec, pictureWidth };
  }, mediaUrl);
}
