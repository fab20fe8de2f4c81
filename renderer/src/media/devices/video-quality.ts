import type { Settings } from '@shared/model/settings';

/** A size that the camera is asked for, the largest first. */
export type VideoSize = '720p' | '480p' | '360p';

/** What a size means: pixels, pictures a second, and the bits a second that keep a talking head clear. */
export interface VideoFormat {
  width: number;
  height: number;
  frameRate: number;
  bitsPerSecond: number;
}

/** Bit rates are for VP8 at 24 pictures a second of a person in front of a wall. */
export const videoFormats: Readonly<Record<VideoSize, VideoFormat>> = {
  '720p': { width: 1280, height: 720, frameRate: 24, bitsPerSecond: 1_500_000 },
  '480p': { width: 848, height: 480, frameRate: 24, bitsPerSecond: 800_000 },
  '360p': { width: 640, height: 360, frameRate: 24, bitsPerSecond: 500_000 },
};

/** What is known of the machine before anything was recorded. `memoryGb` is capped at 8 by the browser. */
export interface Machine {
  cores: number;
  memoryGb: number | null;
}

/** Reads what Chromium tells of the machine. */
export function describeMachine(): Machine {
  const memoryGb: unknown = 'deviceMemory' in navigator ? navigator.deviceMemory : null;
  return {
    cores: navigator.hardwareConcurrency,
    memoryGb: typeof memoryGb === 'number' ? memoryGb : null,
  };
}

/** The size to begin with. Encoding 720p beside live transcription wants more than two cores. */
export function startingSize(setting: Settings['videoQuality'], machine: Machine): VideoSize {
  if (setting !== 'auto') return setting;
  if (machine.cores <= 2 || (machine.memoryGb !== null && machine.memoryGb <= 2)) return '480p';
  return '720p';
}

/** The next smaller size; the smallest one stays. */
export function smallerSize(size: VideoSize): VideoSize {
  return size === '720p' ? '480p' : '360p';
}

/** Share of lost pictures from which watching oneself becomes unpleasant. */
const TOO_MANY_LOST = 0.2;
/** Windows in a row that have to be bad: a single one may be the start of another program. */
const BAD_WINDOWS = 3;

/** Whether the machine keeps up. `lostShares`: the share of pictures lost, 0 to 1, in each 5 s window so far. */
export function isFallingBehind(lostShares: readonly number[]): boolean {
  const last = lostShares.slice(-BAD_WINDOWS);
  return last.length === BAD_WINDOWS && last.every((share) => share > TOO_MANY_LOST);
}
