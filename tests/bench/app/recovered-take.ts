import { readFile } from 'node:fs/promises';
import { waitForSession } from '#scripts/rehearsal/app-calls.mjs';
import { DataPaths } from '@electron/main/storage/data-paths';
import type { TakeKey } from '@electron/main/storage/transcript-store';
import type { Practice } from '@tests/bench/app/practice';

/** What is left of a take that was cut off: both as 16 kHz mono. */
export interface RecoveredTake {
  /** The sound as it was stored for the transcriber. */
  sound: Int16Array;
  /** The sound of the recording that the user plays. */
  recordingSound: Int16Array;
}

/** Waits until the app has put an interrupted take in order, and reads what it kept. */
export async function readRecoveredTake(
  { page }: Practice,
  dataFolder: string,
  { sessionId, takeId }: TakeKey,
): Promise<RecoveredTake> {
  await waitForSession(
    page,
    sessionId,
    ({ takes }) => takes.some(({ id, state }) => id === takeId && state === 'ready'),
    'the recovered take',
  );
  const paths = new DataPaths(dataFolder);
  const sound = await readFile(paths.trackFile(sessionId, takeId, 'pcm'));
  const recording = await readFile(paths.trackFile(sessionId, takeId, 'media'));
  // Only Chromium decodes Opus here, so the page does it.
  const decoded = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const buffer = await new OfflineAudioContext(1, 1, 16_000).decodeAudioData(bytes.buffer);
    return Array.from(buffer.getChannelData(0), (value) => Math.round(value * 32_767));
  }, recording.toString('base64'));
  return {
    sound: new Int16Array(sound.buffer, sound.byteOffset, Math.floor(sound.length / 2)),
    recordingSound: Int16Array.from(decoded),
  };
}
