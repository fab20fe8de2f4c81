import type { DebriefStepId } from '@renderer/features/debrief/debrief-steps';
import { readingTimeMs } from '@renderer/media/voice/reading-time';
import type { Debrief } from '@shared/model/debrief';

const SHORTEST_MS = 6000;
const LONGEST_MS = 40_000;

/** What a step puts on show, as one text. Packets count as they lie there, closed. */
function textOf(id: DebriefStepId, { packets, facts, ballots }: Debrief): string {
  switch (id) {
    case 'silence':
      return packets.map(({ interviewer, roundName }) => `${interviewer.role} ${roundName}`).join(' ');
    case 'first-votes':
      return packets
        .map(({ interviewer, qualities }) =>
          [interviewer.role, ...qualities.map(({ name }) => name)].join(' '),
        )
        .join(' ');
    case 'facts':
      return facts.map(({ quote, label }) => `${quote} ${label}`).join(' ');
    case 'second-votes':
      return ballots.map(({ reason }) => reason).join(' ');
    case 'decision':
      return '';
  }
}

/** How long a step stands before the debrief goes on by itself: the time to read it, within limits. */
export function stepReadingMs(id: DebriefStepId, debrief: Debrief): number {
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, readingTimeMs(textOf(id, debrief))));
}
