import { clockWords } from '@renderer/wording/length-words';
import type { ReportAnswer } from '@shared/model/report';

/** How an answer was spoken, in one line: "1:42, 148 words a minute, about 2.1 fillers a minute". Null when typed. */
export function deliveryLine(delivery: ReportAnswer['delivery']): string | null {
  if (!delivery || delivery.paceWpm === null) return null;
  const { durationSec, paceWpm, fillersPerMin, longestPauseSec } = delivery;
  return [
    clockWords(durationSec * 1000),
    `${Math.round(paceWpm)} words a minute`,
    ...(fillersPerMin === null ? [] : [`about ${fillersPerMin.toFixed(1)} fillers a minute`]),
    ...(longestPauseSec >= 2 ? [`longest pause ${longestPauseSec.toFixed(1)} s`] : []),
  ].join(', ');
}
