import type { Page } from '@playwright/test';

interface Listening {
  interviewerSounds: HTMLAudioElement[];
}

/** Listens, from outside the app, to what it plays from now on. */
export async function listenToVoice(page: Page): Promise<{ soundingSec(): Promise<number> }> {
  await page.evaluate(() => {
    const sounds: HTMLAudioElement[] = [];
    Object.assign(window, { interviewerSounds: sounds });
    window.Audio = new Proxy(window.Audio, {
      construct(make, args) {
        const sound: HTMLAudioElement = Reflect.construct(make, args);
        sounds.push(sound);
        return sound;
      },
    });
  });
  return {
    /** Seconds that the sound has played which came furthest. */
    soundingSec: () =>
      page.evaluate(() => {
        const { interviewerSounds } = window as unknown as Listening;
        return Math.max(0, ...interviewerSounds.map(({ currentTime }) => currentTime));
      }),
  };
}
