import { readFile } from 'node:fs/promises';

/**
 * Puts a stream of ours in the place of the microphone, from outside the app: the camera stays the platform's fake
 * one, what the microphone hears is played by `speak`.
 *
 * @param {import('@playwright/test').Page} page
 */
export async function installSpokenMicrophone(page) {
  await page.evaluate(() => {
    const audio = new AudioContext();
    const microphone = audio.createMediaStreamDestination();
    // A microphone hears silence too: without a source a stream of Web Audio delivers nothing at all.
    const room = new ConstantSourceNode(audio, { offset: 0 });
    room.connect(microphone);
    room.start();
    const devices = navigator.mediaDevices;
    const open = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (constraints) => {
      const stream = await open(constraints);
      for (const track of stream.getAudioTracks()) {
        stream.removeTrack(track);
        track.stop();
        for (const ours of microphone.stream.getAudioTracks()) stream.addTrack(ours.clone());
      }
      return stream;
    };
    /** @param {string} base64 @param {number} fromSec @param {number} toSec */
    const begin = async (base64, fromSec, toSec) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const source = audio.createBufferSource();
      source.buffer = await audio.decodeAudioData(bytes.buffer);
      source.connect(microphone);
      const ended = new Promise((resolve) => source.addEventListener('ended', resolve));
      source.start(0, fromSec, Math.min(toSec, source.buffer.duration) - fromSec);
      return { beganAtMs: Date.now(), ended };
    };
    Object.assign(window, {
      /** @param {string} base64 @param {number} fromSec @param {number} toSec */
      rehearsalSpeak: async (base64, fromSec, toSec) => (await begin(base64, fromSec, toSec)).ended,
      /** @param {string} base64 */
      rehearsalBegin: async (base64) => (await begin(base64, 0, 1e6)).beganAtMs,
    });
  });
}

/**
 * Speaks a file, or a stretch of it, into the microphone and waits for its end.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} file any format that Chromium decodes
 * @param {{ fromSec?: number, toSec?: number }} [stretch] the whole file without it
 */
export async function speak(page, file, { fromSec = 0, toSec = 1e6 } = {}) {
  const base64 = (await readFile(file)).toString('base64');
  await page.evaluate(
    (sound) =>
      /** @type {{ rehearsalSpeak(base64: string, fromSec: number, toSec: number): Promise<void> }} */ (
        /** @type {unknown} */ (window)
      ).rehearsalSpeak(sound.base64, sound.fromSec, sound.toSec),
    { base64, fromSec, toSec },
  );
}

/**
 * Begins to speak a file and does not wait for its end.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} file any format that Chromium decodes
 * @returns {Promise<number>} when the first sample was played, in milliseconds since the epoch
 */
export async function beginToSpeak(page, file) {
  const base64 = (await readFile(file)).toString('base64');
  return page.evaluate(
    (sound) =>
      /** @type {{ rehearsalBegin(base64: string): Promise<number> }} */ (
        /** @type {unknown} */ (window)
      ).rehearsalBegin(sound),
    base64,
  );
}
