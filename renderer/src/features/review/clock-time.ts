import { clockWords } from '@renderer/wording/length-words';

/** Seconds as a clock shows them: `1:14`, or `1:02:14` from an hour on. Negative and unknown times read `0:00`. */
export function clockTime(sec: number): string {
  return clockWords(Number.isFinite(sec) ? Math.max(0, sec) * 1000 : 0);
}

/** Seconds as a screen reader should say them: `1 minute 14 seconds`. */
export function spokenTime(sec: number): string {
  const whole = Number.isFinite(sec) ? Math.max(0, Math.floor(sec)) : 0;
  const minutes = Math.floor(whole / 60);
  const seconds = whole % 60;
  const parts = [
    ...(minutes > 0 ? [`${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`] : []),
    ...(seconds > 0 || minutes === 0 ? [`${seconds} ${seconds === 1 ? 'second' : 'seconds'}`] : []),
  ];
  return parts.join(' ');
}

/** A short length of time for a label: `38 s` under a minute, then `1:31`. */
export function shortLength(sec: number): string {
  return sec < 59.5 ? `${Math.round(sec)} s` : clockTime(Math.round(sec));
}
