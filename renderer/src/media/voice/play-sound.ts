import { Deferred } from '@renderer/media/deferred';

/** How playing ended. */
export type PlayEnding = 'ended' | 'stopped';

/** A sound device that was pulled out can leave the element waiting for ever. */
const SPARE_MS = 4000;

/** Plays a sound file once, until the signal stops it. Rejects when it cannot be played. */
export async function playSound(file: Blob, volume: number, signal: AbortSignal): Promise<PlayEnding> {
  if (signal.aborted) return 'stopped';
  const address = URL.createObjectURL(file);
  const element = new Audio(address);
  const ending = new Deferred<PlayEnding>();
  let late: ReturnType<typeof setTimeout> | undefined;
  element.volume = volume;
  element.addEventListener('ended', () => ending.resolve('ended'));
  element.addEventListener('error', () => ending.reject(new Error('The sound file did not play.')));
  element.addEventListener('loadedmetadata', () => {
    const limitMs = element.duration * 1000 + SPARE_MS;
    late = setTimeout(() => ending.reject(new Error('The sound stopped half-way.')), limitMs);
  });
  signal.addEventListener('abort', () => ending.resolve('stopped'), { once: true });
  element.play().catch(ending.reject);
  try {
    return await ending.promise;
  } finally {
    clearTimeout(late);
    element.pause();
    URL.revokeObjectURL(address);
  }
}
