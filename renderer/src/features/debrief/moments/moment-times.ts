import { countWords } from '@renderer/wording/count-words';
import { clockWords } from '@renderer/wording/length-words';
import type { Moment } from '@shared/model/debrief';

/** A moment that can be played: typed answers have no seconds. */
export type SpokenMoment = Moment & { startSec: number };

/** Whether there is something to hear. */
export function isSpoken(moment: Moment): moment is SpokenMoment {
  return moment.startSec !== null;
}

/** When a moment was said, as a clock shows it. */
export function momentClock({ startSec }: SpokenMoment): string {
  return clockWords(Math.max(0, startSec) * 1000);
}

/** The same as a screen reader should say it: "1 minute 14 seconds". */
export function momentSpoken({ startSec }: SpokenMoment): string {
  const whole = Math.max(0, Math.floor(startSec));
  const [minutes, seconds] = [Math.floor(whole / 60), whole % 60];
  const parts = [
    ...(minutes > 0 ? [countWords(minutes, 'minute')] : []),
    ...(seconds > 0 || minutes === 0 ? [countWords(seconds, 'second')] : []),
  ];
  return parts.join(' ');
}
